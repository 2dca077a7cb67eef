package org.mageos.content.slug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids and fragments as Doxia 1.11.1 and 2.0.0 have made them. */
class DoxiaIdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello World | Hello_World | Hello_World | Hello_World",
                "1. Numbered | a1._Numbered | a1._Numbered | a1._Numbered",
                "-lead | a-lead | a-lead | a-lead",
                "_lead | _lead | a_lead | a_lead",
                "Whé | Wh.C3.A9 | Wh.C3.A9 | Wh",
                "日本 | a.E6.97.A5.E6.9C.AC | a.E6.97.A5.E6.9C.AC | a",
                "m(int) | m.28int.29 | m.28int.29 | mint",
                "m%28int%29 | m.2528int.2529 | m.2528int.2529 | m28int29",
                "a: b | a.3A_b | a:_b | a:_b",
                "Emoji 😀 x | Emoji_.3F.3F_x | Emoji_.3F.3F_x | Emoji__x",
                "What's new? (v1.2) | What.27s_new.3F_.28v1.2.29 | What.27s_new.3F_.28v1.2.29 | Whats_new_v1.2",
            })
    void encodes(String text, String second, String first, String dropped) {
        assertThat(DoxiaIds.SECOND.id(text)).isEqualTo(second);
        assertThat(DoxiaIds.SECOND.fragment(text)).isEqualTo(second);
        assertThat(DoxiaIds.FIRST.id(text)).isEqualTo(first);
        assertThat(DoxiaIds.FIRST.fragment(text)).isEqualTo(dropped);
    }
}
