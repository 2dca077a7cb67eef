package org.mageos.content.html;

import java.util.ArrayList;
import java.util.List;
import org.mageos.content.value.TextLines;

/**
 * Reads the references of stylesheets: {@code url()} and {@code @import}, in files and in pages.
 * What a stylesheet refers to by {@code #x} alone is a part of the page that uses it; that is a
 * {@link ReferenceKind#FRAGMENT}. {@code data:} URLs are left out.
 */
public final class CssReferences {

    private CssReferences() {}

    /**
     * Reads a {@code .css} file.
     *
     * @param bytes its content: UTF-8, or what its byte order mark says
     */
    public static List<WebReference> read(byte[] bytes) {
        byte[] utf8 = PageText.utf8(bytes);
        int start = PageText.hasByteOrderMark(utf8) ? PageText.BYTE_ORDER_MARK : 0;
        return read(Bytes.text(utf8, start, utf8.length));
    }

    /** Reads the text of a stylesheet. */
    public static List<WebReference> read(String css) {
        List<WebReference> references = new ArrayList<>();
        TextLines lines = TextLines.of(css);
        String normalized = css.indexOf('\r') < 0 ? css : css.replace('\r', '\n');
        CssScanner.scan(
                normalized,
                url ->
                        references.add(
                                new WebReference(
                                        url.element(),
                                        "",
                                        url.kind(),
                                        url.value(),
                                        lines.position(url.offset()))));
        return references;
    }
}
