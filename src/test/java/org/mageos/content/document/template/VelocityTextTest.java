package org.mageos.content.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VelocityTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "# H1|# H1|false",
                "a ## b|a     |false",
                "#[[## b]]#|   ## b   |false",
                "a #* b *# c|a         c|false",
                "#set($x = (1))a|              a|false",
                "#if($x)a#{else}b#end|       a       b    |false",
                "#foreach($x in $y)a#end|                  a    |true",
                "#parse('x')|           |true",
                "#own($x)|        |true",
                "#Title $x|#Title $x|false",
                "$h3 Title|$h3 Title|true",
                "#[[open ## a|   open ## a|false",
                "#if(open|   (open|false",
            })
    void leavesTheText(String text, String left, boolean insertsText) {
        VelocityText template = VelocityText.of(text);
        assertThat(template.text()).isEqualTo(left);
        assertThat(template.insertsText()).isEqualTo(insertsText);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#if(", "#[[", "#*", "##", "#", "#x("})
    void isLinear(String part) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> VelocityText.of(part.repeat(100_000)));
    }

    @Test
    void knowsWhatAPageMayLack() {
        String text = "a\n#if($x)\nb\n#foreach($y in $z)\nc\n#end\nd\n#end\ne\n#if($x)\nf\n";
        VelocityText read = VelocityText.of(text);
        for (String sign : new String[] {"\nb", "\nc", "\nd", "\nf"}) {
            assertThat(read.mayLack(text.indexOf(sign) + 1)).as(sign).isTrue();
        }
        assertThat(read.mayLack(0)).isFalse();
        assertThat(read.mayLack(text.indexOf("\ne\n#if") + 1)).isFalse();
    }
}
