package org.mageos.content.document.parser;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.document.source.BodyBuilder;
import org.mageos.content.document.source.ElementReader;
import org.mageos.content.document.source.HtmlReader;
import org.mageos.content.document.source.MaskedTags;
import org.mageos.content.document.source.Projection;
import org.mageos.content.document.template.TemplateMask;

/**
 * Reads an HTML file: its links, images and ids. Headings are none of it, since generators make ids
 * for those of Markdown only. Time is linear in the length of the text.
 */
final class HtmlPage {

    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");

    private static final Pattern BASE = Pattern.compile("(?i)<base\\s");

    private final MarkdownOptions options;

    HtmlPage(MarkdownOptions options) {
        this.options = options;
    }

    /** Whether a file is one, by its name. */
    static boolean isNamed(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1);
        return EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** Reads the text from an offset on. */
    void read(String text, int start, BodyBuilder body) {
        MaskedTags tags = new MaskedTags(text);
        body.masked(tags);
        String masked = new TemplateMask(text, options.dialect(), body, tags).masked(start);
        Projection source = Projection.from(masked, start);
        HtmlReader.ofPage(new ElementReader(options, body), body.instructions())
                .read(source, 0, source.text().length());
        if (BASE.matcher(source.text()).find()) {
            // What its relative links are relative to may be anything.
            body.forgetReferences();
        }
    }
}
