package org.mageos.content.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The automaton against two others: one that follows every way by hand, and the JDK's. */
class AutomatonPropertiesTest {

    /** A pattern in both forms. */
    record Sample(PatternNode node, String regex) {}

    @Property
    void matchesWhatFollowingEveryWayFinds(
            @ForAll @From("nested") Sample sample, @ForAll @From("texts") String text) {
        boolean expected = ends(sample.node(), text, 0).contains(text.length());

        assertThat(Automaton.of(sample.node()).matches(text)).isEqualTo(expected);
        assertThat(Automaton.of(sample.node()).match(text).isPresent()).isEqualTo(expected);
    }

    @Property
    void findsTheSameGroupsAsTheJdk(
            @ForAll @From("flat") Sample sample, @ForAll @From("texts") String text) {
        Matcher matcher = Pattern.compile(sample.regex()).matcher(text);
        List<String> groups = new ArrayList<>();
        boolean matches = matcher.matches();
        for (int i = 1; matches && i <= matcher.groupCount(); i++) {
            groups.add(matcher.group(i) == null ? "" : matcher.group(i));
        }

        assertThat(Automaton.of(sample.node()).match(text).orElse(List.of()))
                .as(sample.regex())
                .isEqualTo(groups);
    }

    /** Where a pattern may end that starts at a place of the text. */
    private static Set<Integer> ends(PatternNode node, String text, int start) {
        Set<Integer> ends = new TreeSet<>();
        if (node instanceof PatternNode.Text literal) {
            if (text.startsWith(literal.text(), start)) {
                ends.add(start + literal.text().length());
            }
        } else if (node instanceof PatternNode.One one) {
            if (start < text.length() && one.set().test(text.charAt(start))) {
                ends.add(start + 1);
            }
        } else if (node instanceof PatternNode.All all) {
            Set<Integer> places = Set.of(start);
            for (PatternNode each : all.nodes()) {
                places = ends(each, text, places);
            }
            ends.addAll(places);
        } else if (node instanceof PatternNode.Any any) {
            any.nodes().forEach(each -> ends.addAll(ends(each, text, start)));
        } else if (node instanceof PatternNode.Group group) {
            ends.addAll(ends(group.node(), text, start));
        } else if (node instanceof PatternNode.Repeat repeat) {
            Set<Integer> last = ends(repeat.node(), text, start);
            while (ends.addAll(last) && repeat.many()) {
                last = ends(repeat.node(), text, last);
            }
            if (repeat.optional()) {
                ends.add(start);
            }
        }
        return ends;
    }

    private static Set<Integer> ends(PatternNode node, String text, Set<Integer> starts) {
        Set<Integer> ends = new TreeSet<>();
        starts.forEach(start -> ends.addAll(ends(node, text, start)));
        return ends;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab/").ofMaxLength(9);
    }

    @Provide
    Arbitrary<Sample> nested() {
        return Arbitraries.recursive(this::atoms, this::grown, 1, 4);
    }

    /** Groups that stand once, and repetitions of what is never empty. */
    @Provide
    Arbitrary<Sample> flat() {
        Arbitrary<Sample> simple =
                Arbitraries.oneOf(
                        atoms(),
                        atoms().flatMap(AutomatonPropertiesTest::repeated),
                        any(atoms().flatMap(AutomatonPropertiesTest::repeated)));
        return all(Arbitraries.oneOf(simple, all(simple).map(AutomatonPropertiesTest::group)));
    }

    private Arbitrary<Sample> atoms() {
        return Arbitraries.of(
                new Sample(new PatternNode.Text("a"), "a"),
                new Sample(new PatternNode.Text("ab"), "(?:ab)"),
                new Sample(new PatternNode.One(c -> c != '/'), "[^/]"),
                new Sample(new PatternNode.One(c -> true), "."));
    }

    private Arbitrary<Sample> grown(Arbitrary<Sample> smaller) {
        return Arbitraries.oneOf(
                smaller.flatMap(AutomatonPropertiesTest::repeated),
                any(smaller),
                all(smaller),
                smaller.map(AutomatonPropertiesTest::group));
    }

    private static Arbitrary<Sample> repeated(Sample sample) {
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(
                        (optional, many) ->
                                new Sample(
                                        new PatternNode.Repeat(sample.node(), optional, many),
                                        "(?:" + sample.regex() + ")" + sign(optional, many)));
    }

    private static String sign(boolean optional, boolean many) {
        return optional ? many ? "*" : "?" : many ? "+" : "";
    }

    private static Arbitrary<Sample> any(Arbitrary<Sample> parts) {
        return parts.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> new Sample(new PatternNode.Any(nodes(list)), regex(list, "|")));
    }

    private static Arbitrary<Sample> all(Arbitrary<Sample> parts) {
        return parts.list()
                .ofMaxSize(4)
                .map(list -> new Sample(new PatternNode.All(nodes(list)), regex(list, "")));
    }

    private static Sample group(Sample sample) {
        return new Sample(new PatternNode.Group(sample.node()), "(" + sample.regex() + ")");
    }

    private static List<PatternNode> nodes(List<Sample> list) {
        return list.stream().map(Sample::node).toList();
    }

    private static String regex(List<Sample> list, String between) {
        return "(?:" + String.join(between, list.stream().map(Sample::regex).toList()) + ")";
    }
}
