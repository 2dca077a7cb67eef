package org.mageos.content.document.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NextSignTest {

    @Test
    void tellsWhereASignStandsNext() {
        NextSign next = new NextSign("a.b..c", ".");

        assertEquals(1, next.at(0));
        assertEquals(1, next.at(1));
        assertEquals(3, next.at(2));
        assertEquals(4, next.at(4));
        assertEquals(6, next.at(5), "behind the last one is the end");
    }

    @Test
    void findsSignsOfSeveralCharacters() {
        assertEquals(4, new NextSign("http://x", "://").at(1));
        assertEquals(8, new NextSign("http://x", "://").at(5));
    }

    @Test
    void tellsTheSameWhateverWasAskedBefore() {
        Random random = new Random(1);
        String text =
                random.ints(200, 'a', 'e')
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        NextSign next = new NextSign(text, "ab");
        for (int i = 0; i < 1_000; i++) {
            int start = random.nextInt(text.length());
            int found = text.indexOf("ab", start);
            assertEquals(found < 0 ? text.length() : found, next.at(start));
        }
    }
}
