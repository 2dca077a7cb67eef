package org.mageos.content.built;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mageos.content.html.ReferenceKind;
import org.mageos.content.html.Trait;
import org.mageos.content.html.WebReference;
import org.mageos.content.value.Position;

class ReferenceStorePropertiesTest {

    @Provide
    Arbitrary<List<WebReference>> lists() {
        Arbitrary<WebReference> references =
                Combinators.combine(
                                Arbitraries.of("a", "img", "x-é"),
                                Arbitraries.of(ReferenceKind.LINK, ReferenceKind.IMAGE),
                                Arbitraries.strings().ofMaxLength(3),
                                Arbitraries.of(Set.<Trait>of(), Set.of(Trait.ALT_MISSING)),
                                Arbitraries.integers().between(1, Integer.MAX_VALUE / 2),
                                Arbitraries.integers().between(1, Integer.MAX_VALUE / 2))
                        .as(
                                (element, kind, value, traits, line, column) ->
                                        new WebReference(
                                                element,
                                                "b",
                                                kind,
                                                value.replaceAll("[\\uD800-\\uDFFF]", ""),
                                                traits,
                                                new Position(line, column)));
        return references.list().ofMaxSize(200);
    }

    @Property(tries = 300)
    void givesBackWhatItHolds(
            @ForAll("lists") List<WebReference> first, @ForAll("lists") List<WebReference> second) {
        ReferenceStore store = new ReferenceStore();
        int[] one = store.add(first);
        int[] other = store.add(second);
        assertThat(store.references(one)).isEqualTo(first);
        assertThat(store.references(other)).isEqualTo(second);
        assertThat(store.add(first)).isEqualTo(one);
    }

    @Property(tries = 100)
    void numbersEachSequenceOnce(@ForAll List<byte[]> sequences) {
        BytePool pool = new BytePool();
        for (int i = 0; i < 3000; i++) {
            pool.intern(new byte[] {(byte) i, (byte) (i >> 8)});
        }
        for (byte[] sequence : sequences) {
            int number = pool.intern(sequence);
            assertThat(pool.get(number)).isEqualTo(sequence);
            assertThat(pool.find(sequence.clone())).isEqualTo(number);
            assertThat(pool.intern(sequence.clone())).isEqualTo(number);
        }
        assertThat(pool.find(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9})).isEqualTo(-1);
    }
}
