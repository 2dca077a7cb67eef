package org.mageos.content.document.markdown;

/**
 * What is read in a prose beside links, images, code and HTML; what is not is text.
 *
 * @param emphasis whether emphasis is wanted, which only matters to the text itself
 * @param strikethrough whether text between tildes is, too
 * @param spacedLabels whether the label of a link may stand behind blanks or in the next line, as
 *     the first Markdown had it
 */
public record InlineRules(boolean emphasis, boolean strikethrough, boolean spacedLabels) {

    /** For who wants to know where links lead. */
    public static final InlineRules LINKS = new InlineRules(false, false, false);

    /** For who wants to know the text, too. */
    public static final InlineRules TEXT = new InlineRules(true, false, false);
}
