package org.mageos.content.document.source;

/**
 * Makes lines of nothing but template tags empty lines, as most of them leave one in Markdown; so
 * that what stands below is a block of its own. In a block of HTML, which an empty line would end,
 * they stay.
 */
public final class TagLines {

    private final String text;
    private final Mask mask;
    private boolean behindEmptyLine = true;
    private boolean html;

    private TagLines(String text) {
        this.text = text;
        this.mask = new Mask(text);
    }

    /** The text, from an offset on without such lines. */
    public static String blanked(String text, int from) {
        TagLines lines = new TagLines(text);
        LineReader reader = new LineReader(text, from);
        while (reader.read()) {
            lines.line(reader.start(), reader.end());
        }
        return lines.mask.masked();
    }

    private void line(int start, int end) {
        boolean filled = false;
        int i = start;
        while (i < end
                && (MarkdownLine.isBlank(text.charAt(i)) || Filler.isFiller(text.charAt(i)))) {
            filled |= Filler.isFiller(text.charAt(i));
            i++;
        }
        boolean tagsOnly = i == end;
        if (tagsOnly && filled && html) {
            return;
        }
        if (tagsOnly && filled) {
            mask.blank(start, end);
        }
        if (tagsOnly) {
            html = false;
        } else if (behindEmptyLine) {
            html = text.charAt(i) == '<';
        }
        behindEmptyLine = tagsOnly;
    }
}
