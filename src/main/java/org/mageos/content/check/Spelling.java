package org.mageos.content.check;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Names how two spellings of one path differ. */
final class Spelling {

    private Spelling() {}

    static String difference(String written, String right) {
        String a = Normalizer.normalize(written, Form.NFC);
        String b = Normalizer.normalize(right, Form.NFC);
        boolean sameForm = written.equals(a) == right.equals(b);
        return sameForm ? "letter case only" : "its Unicode form (composed or decomposed) only";
    }
}
