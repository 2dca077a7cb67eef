package org.mageos.content.html;

/** What a reference is for. */
public enum ReferenceKind {
    /** A link that a reader follows, or the source that an element cites. */
    LINK,
    IMAGE,
    /** An image without any source; the value is empty. */
    NO_IMAGE,
    /** An image whose data stand in the page and whose {@code alt} is amiss; the value is empty. */
    INLINE_IMAGE,
    /** Video, sound, subtitles, and what {@code embed} and {@code object} show. */
    MEDIA,
    SCRIPT,
    /** A stylesheet. */
    STYLE,
    FONT,
    /** A page within the page. */
    FRAME,
    /** What a browser shows in a tab or keeps for a bookmark. */
    ICON,
    /** What a phone shows on its home screen. */
    TOUCH_ICON,
    MANIFEST,
    /** A file to be loaded early whose use is not known. */
    PRELOAD,
    ALTERNATE_FEED,
    ALTERNATE_LANGUAGE,
    /** Another form of the page that is neither a feed nor a translation. */
    ALTERNATE,
    CANONICAL,
    /** Where the page sends its readers. */
    REFRESH,
    /** What other sites show of the page. */
    OPEN_GRAPH,
    /** Where a form is sent; not always something that can be read. */
    FORM,
    /** A part of an SVG: {@code use}, or a fragment in CSS. */
    FRAGMENT,
    /** The {@code map} of an image; the value starts with {@code #}. */
    IMAGE_MAP,
    /** Another sitemap. */
    SITEMAP
}
