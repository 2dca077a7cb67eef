package org.mageos.content.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.UndefinedReference;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.testing.HostileText;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

/** What holds for every text. */
class MarkdownParserPropertiesTest {

    private static final MarkdownParser PARSER = new MarkdownParser(MarkdownOptions.DEFAULT);

    @Property(tries = 300)
    void readsAnyText(@ForAll String text) {
        check("a.md", text);
        check("a.mdx", text);
    }

    @Property(tries = 1000)
    void readsMarkdownLikeText(@ForAll("markdown") String text) {
        check("a.md", text);
    }

    @Property(tries = 1000)
    void readsMdxLikeText(@ForAll("markdown") String text) {
        check("a.mdx", text);
    }

    @Provide
    Arbitrary<String> markdown() {
        return HostileText.markdown();
    }

    private static void check(String file, String text) {
        BodyContent body = PARSER.parse(file, text, TextLines.of(text), 0);
        TextLines lines = TextLines.of(text);
        for (Use use : body.uses()) {
            checkDestination(lines, text, use.position(), use.length(), use.destination());
            use.references().forEach(reference -> offset(lines, text, reference));
            use.withoutAlternative().forEach(bare -> offset(lines, text, bare));
        }
        body.headings().forEach(heading -> offset(lines, text, heading.position()));
        body.ids().forEach(id -> offset(lines, text, id.position()));
        for (UndefinedReference reference : body.undefinedReferences()) {
            assertThat(text.charAt(offset(lines, text, reference.position()))).isIn('[', '!');
        }
    }

    private static void checkDestination(
            TextLines lines, String text, Position position, int length, String destination) {
        int start = offset(lines, text, position);
        assertThat(start + length).isLessThanOrEqualTo(text.length());
        String source = text.substring(start, start + length);
        boolean plain =
                List.of("\\", "&", "\0", "\n", "\r", "\t").stream().noneMatch(source::contains);
        if (plain && !source.regionMatches(true, 0, "www.", 0, 4)) {
            assertThat(destination).isEqualTo(source);
        }
    }

    private static int offset(TextLines lines, String text, Position position) {
        assertThat(position.line()).isLessThanOrEqualTo(lines.count());
        int offset = lines.start(position.line()) + position.column() - 1;
        assertThat(offset).isBetween(0, text.length());
        return offset;
    }
}
