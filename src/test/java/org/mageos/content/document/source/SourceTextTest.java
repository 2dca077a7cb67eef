package org.mageos.content.document.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SourceTextTest {

    @Property(tries = 20_000)
    void makesOfBytesWhatJavaMakesOfThem(@ForAll("contents") byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);

        assertThat(SourceText.of(content).text())
                .isEqualTo(SourceText.of(content).isReadable() ? withoutMark(text) : text);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Texts, and bytes of which none begins where it should. */
    @Provide
    Arbitrary<byte[]> contents() {
        Arbitrary<byte[]> ascii = Arbitraries.strings().ascii().ofMaxLength(20).map(this::bytes);
        Arbitrary<byte[]> any = Arbitraries.strings().ofMaxLength(20).map(this::bytes);
        Arbitrary<byte[]> faulty = Arbitraries.bytes().array(byte[].class).ofMaxSize(6);
        return Combinators.combine(ascii, Arbitraries.oneOf(any, faulty, ascii), ascii)
                .as((before, middle, after) -> joined(joined(before, middle), after));
    }

    private byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
