package org.mageos.content.html;

/**
 * Turns offsets into a decoded part of a page into offsets into its UTF-8. Asked from the front to
 * the back it looks at each byte once. Not thread-safe.
 */
final class CharacterOffsets {

    private final byte[] text;
    private int at;
    private int characters;

    CharacterOffsets(byte[] text, int start) {
        this.text = text;
        this.at = start;
    }

    /**
     * The offset of a character's first byte.
     *
     * @param offset in UTF-16 code units; not before the last one asked for
     */
    int bytes(int offset) {
        while (characters < offset && at < text.length) {
            boolean isLineEnd = text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n';
            characters += (text[at] & 0xF8) == 0xF0 ? 2 : 1;
            at += isLineEnd ? 2 : 1;
            while (at < text.length && (text[at] & 0xC0) == 0x80) {
                at++;
            }
        }
        return at;
    }
}
