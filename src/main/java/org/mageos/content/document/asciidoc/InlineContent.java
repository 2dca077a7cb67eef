package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.Projection;

/**
 * The text of a paragraph, a title or a cell on its way through the substitutions: each takes it as
 * the one before has left it, and tells what it finds.
 */
final class InlineContent {

    private static final String UNKNOWN_ATTRIBUTE =
            "a link of an AsciiDoc document with an attribute whose value is not known";

    private static final String ALTERED = "a URL whose signs AsciiDoc replaces, such as -- and ...";

    private final JoinedLines lines;
    private final PageState page;
    private Projection projection;
    private @Nullable SignSet signs;
    private final List<String> passed = new ArrayList<>();
    private boolean hasUnknown;

    InlineContent(JoinedLines lines, PageState page) {
        this.lines = lines;
        this.page = page;
        this.projection = Projection.from(lines.text(), 0);
    }

    private InlineContent(InlineContent whole, Projection part) {
        this.lines = whole.lines;
        this.page = whole.page;
        this.projection = part;
    }

    /** What a part of the text becomes by substitutions of its own. */
    String part(
            int start,
            int end,
            Set<Substitution> substitutions,
            BiConsumer<InlineContent, Set<Substitution>> reader) {
        InlineContent part = new InlineContent(this, projection.part(start, end));
        reader.accept(part, substitutions);
        return part.withPassed(part.text());
    }

    String text() {
        return projection.text();
    }

    Projection projection() {
        return projection;
    }

    PageState page() {
        return page;
    }

    void become(Projection other) {
        signs = other == projection ? signs : null;
        projection = other;
    }

    /** Becomes a text in which no sign stands that did not before. */
    void shrink(Projection other) {
        projection = other;
    }

    private SignSet signs() {
        SignSet known = signs;
        if (known == null) {
            known = SignSet.of(text());
            signs = known;
        }
        return known;
    }

    /** Whether there is a sign in the text that markup could begin with. */
    boolean hasSigns() {
        return !signs().isEmpty();
    }

    /** Whether a sign stands in the text that markup could begin with. */
    boolean has(char sign) {
        return signs().has(sign);
    }

    /** Whether one of some signs stands in the text that markup could begin with. */
    boolean hasOneOf(SignSet some) {
        return signs().hasOneOf(some);
    }

    /** Whether a mark stands in the text, which is looked for only if a sign of it does. */
    boolean has(char sign, String mark) {
        return has(sign) && text().contains(mark);
    }

    /**
     * Whether the name of a macro stands in the text: markup that has become signs since the text
     * was looked through puts no letters before a colon.
     *
     * @param name the name with its colon
     */
    boolean hasMacro(String name) {
        return signs().mayBeBeforeColon(name.charAt(name.length() - 2)) && text().contains(name);
    }

    /** An attribute in it has no known value. */
    void unknownAttribute() {
        hasUnknown = true;
    }

    boolean hasUnknownAttribute() {
        return hasUnknown;
    }

    /** The line of an offset of the text as it is now. */
    SourceLine line(int offset) {
        return lines.line(projection.origin(offset));
    }

    /** The offset in the file of an offset of the text as it is now. */
    int fileOffset(int offset) {
        return lines.fileOffset(projection.origin(offset));
    }

    /** Quoted text has a list of attributes, which may give it an id. */
    void quotedWith(String list, int origin) {
        String resolved = AttributeText.resolve(list, page.attributes());
        int comma = resolved.indexOf(',');
        String first = (comma < 0 ? resolved : resolved.substring(0, comma)).strip();
        int hash = first.indexOf('#');
        if (hash < 0 || !first.startsWith("#") && !first.startsWith(".")) {
            return;
        }
        int dot = first.indexOf('.', hash);
        String id = first.substring(hash + 1, dot < 0 ? first.length() : dot);
        if (!id.isEmpty()) {
            page.content().id(id, lines.line(origin).file(), lines.fileOffset(origin));
        }
    }

    /** An id at an offset of the text. */
    void id(String id, int offset) {
        page.content().id(id, line(offset).file(), fileOffset(offset));
    }

    /** A link whose destination is a stretch of the text as it is now. */
    void link(Use.Syntax syntax, String destination, int start, int end) {
        use(Use.Kind.LINK, syntax, destination, start, end, false);
    }

    /** An image. */
    void image(String destination, int start, int end, boolean bare) {
        use(Use.Kind.IMAGE, Use.Syntax.MACRO, destination, start, end, bare);
    }

    /** A link or image. */
    void use(
            Use.Kind kind,
            Use.Syntax syntax,
            String destination,
            int start,
            int end,
            boolean bare) {
        SourceLine line = line(start);
        String shown = SignReplacements.unescaped(withoutSigns(destination));
        String written = withEmphasis(shown, line, start, end);
        page.content()
                .use(
                        kind,
                        syntax,
                        written,
                        line.file(),
                        fileOffset(start),
                        fileOffset(end),
                        doubt(line, destination, written),
                        bare);
    }

    /** A reference to an id or a title of this document. */
    void reference(Use.Syntax syntax, String target, int start, int end) {
        SourceLine line = line(start);
        String written = withoutSigns(target);
        page.references()
                .refer(
                        withPassed(target),
                        written,
                        new PageReferences.Place(
                                syntax,
                                line.file(),
                                fileOffset(start),
                                fileOffset(end),
                                Optional.ofNullable(doubt(line, target, written))));
    }

    private @Nullable String doubt(SourceLine line, String destination, String written) {
        if (line.doubt() != null) {
            return line.doubt();
        }
        if (hasUnknown && hasReference(written) || written.contains(AsciidocOptions.ROOT)) {
            return UNKNOWN_ATTRIBUTE;
        }
        boolean hasMarkup = written.length() < withPassed(destination).length();
        return hasMarkup || SignReplacements.doAlter(destination) ? ALTERED : null;
    }

    /**
     * A link as it stands in its file where the underscores around its anchor are gone: they have
     * made emphasis of it, as no id has it.
     */
    private String withEmphasis(String destination, SourceLine line, int start, int end) {
        int hash = destination.indexOf('#');
        if (hash < 0) {
            return destination;
        }
        String source = line.file().text();
        String anchor = "#_" + destination.substring(hash + 1) + "_";
        int first = Math.min(fileOffset(end), source.length()) - anchor.length();
        return first >= fileOffset(start) && source.startsWith(anchor, first)
                ? destination.substring(0, hash) + anchor
                : destination;
    }

    private static boolean hasReference(String text) {
        for (int i = text.indexOf('{'); i >= 0; i = text.indexOf('{', i + 1)) {
            if (AttributeText.at(text, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Keeps HTML that is passed through, of which only the text is shown. */
    String passRaw(String html) {
        StringBuilder text = new StringBuilder(html.length());
        int done = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', done)) {
            int close = html.indexOf('>', open);
            if (close < 0) {
                break;
            }
            text.append(html, done, open).append(MarkupSigns.EDGE);
            done = close + 1;
        }
        return pass(text.append(html, done, html.length()).toString());
    }

    /** Keeps a text that is passed through, and gives the signs that stand for it. */
    String pass(String text) {
        passed.add(text);
        return MarkupSigns.PASS + Integer.toString(passed.size() - 1) + MarkupSigns.PASS_END;
    }

    /** A part of the text with what is passed through in its place. */
    String withPassed(String text) {
        int pass = text.indexOf(MarkupSigns.PASS);
        if (pass < 0) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        int done = 0;
        while (pass >= 0) {
            int end = text.indexOf(MarkupSigns.PASS_END, pass);
            int number = end < 0 ? -1 : number(text, pass + 1, end);
            if (number >= 0) {
                whole.append(text, done, pass).append(withPassed(passed.get(number)));
                done = end + 1;
            }
            pass = text.indexOf(MarkupSigns.PASS, Math.max(done, pass + 1));
        }
        return whole.append(text, done, text.length()).toString();
    }

    /** The number of a text that is passed through; -1 if there is no such text. */
    private int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > passed.size()) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return end > start && number < passed.size() ? number : -1;
    }

    /** A part of the text as it is written, where markup has not become signs. */
    private String withoutSigns(String text) {
        return MarkupSigns.visible(withPassed(text));
    }
}
