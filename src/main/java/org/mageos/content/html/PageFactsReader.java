package org.mageos.content.html;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Reads pages of a built site. Every input gives a page, as every input gives one in a browser.
 * Reuse it for many pages; not thread-safe.
 */
public final class PageFactsReader {

    /**
     * The attribute that keeps an element, and all that it holds, from being checked: its
     * references are left out. Its ids stay, for others may lead there.
     */
    public static final String IGNORE = "data-mageos-content-ignore";

    private final Names names = new Names();

    /**
     * Reads a page.
     *
     * @param bytes the file's content: UTF-8, or the charset that its byte order mark or its {@code
     *     <meta charset>} names
     */
    public PageFacts read(byte[] bytes) {
        byte[] utf8 = PageText.utf8(bytes);
        boolean isSure = utf8 != bytes || PageText.hasByteOrderMark(bytes);
        PageReader reader = new PageReader(utf8, names, isSure);
        Optional<Charset> other = reader.read();
        if (other.isPresent()) {
            reader = new PageReader(PageText.utf8(bytes, other.get()), names, true);
            reader.read();
        }
        return reader.page();
    }
}
