package org.mageos.content.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MomentPropertiesTest {

    private static final long FIRST = -62_135_596_800L;
    private static final long LAST = 253_402_300_799L;

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(12),
                Arbitraries.strings().withChars("0123456789-+:TZ. ").ofMaxLength(26));
    }

    @Property
    void readsWhatItWrites(@ForAll @LongRange(min = FIRST, max = LAST) long second) {
        Moment moment = Moment.of(Instant.ofEpochSecond(second));

        assertThat(Moment.parse(moment.toString())).contains(moment);
    }

    @Property
    void readsDates(
            @ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 366) int day) {
        LocalDate date = LocalDate.of(year, 1, 1).plusDays(day - 1);
        if (date.getYear() <= 9999) {
            Optional<Moment> moment = Moment.parse(date.toString());

            assertThat(moment).hasValueSatisfying(m -> assertThat(m.isDate()).isTrue());
            assertThat(moment.map(Moment::day)).contains(date);
            assertThat(moment.map(Moment::toString)).contains(date.toString());
        }
    }

    @Property
    void holdsNoYearThatRfc3339Lacks(
            @ForAll long year, @ForAll @IntRange(min = -18, max = 18) int hours) {
        String zone = ZoneOffset.ofHours(hours).getId();

        Moment.parse((year > 9999 ? "+" : "") + year + "-12-31T23:59:59" + zone)
                .ifPresent(moment -> assertThat(moment.day().getYear()).isBetween(1, 9999));
    }

    @Property
    void takesAnyText(@ForAll("texts") String text) {
        Moment.parse(text)
                .ifPresent(moment -> assertThat(Moment.parse(moment.toString())).contains(moment));
    }
}
