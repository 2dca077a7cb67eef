package org.mageos.content.document.asciidoc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.Flaw;
import org.mageos.content.document.Heading;
import org.mageos.content.document.IncludedPart;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.Problem;
import org.mageos.content.document.Use;
import org.mageos.content.document.source.BodyContent;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/** Gathers what a document says: the one place where offsets become positions. */
final class PageContent {

    /** As many are told about one thing. */
    private static final int MOST_FLAWS = 100;

    private final OriginFile file;
    private final List<Heading> headings = new ArrayList<>();
    private final List<ElementId> ids = new ArrayList<>();
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<Told> knownFlaws = new HashSet<>();
    private final Map<String, Integer> flawsAbout = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean insertsText;

    private record Told(String file, Position position, String message) {}

    PageContent(OriginFile file) {
        this.file = file;
        uses.put(file.name(), new ArrayList<>());
    }

    /** Something that is not known may put ids into the page. */
    void insertsText() {
        insertsText = true;
    }

    /** A file becomes a part of the page, be there a link in it or not. */
    void includes(String name) {
        uses.computeIfAbsent(name, key -> new ArrayList<>());
    }

    void heading(int level, String text, Optional<String> id, SourceLine line) {
        Position place = line.file().placeInDocument(line.offset());
        headings.add(new Heading(Math.min(Math.max(level, 0), 5) + 1, text, id, place));
    }

    void id(String id, OriginFile in, int offset) {
        ids.add(new ElementId(id, in.placeInDocument(offset)));
    }

    /**
     * A link or image.
     *
     * @param start where its destination starts in its file, {@code end} where it ends
     * @param bare whether it lacks an alternative text
     */
    void use(
            Use.Kind kind,
            Use.Syntax syntax,
            String destination,
            OriginFile in,
            int start,
            int end,
            @Nullable String doubt,
            boolean bare) {
        Position position = in.position(start);
        Use use =
                new Use(
                        kind,
                        syntax,
                        destination,
                        position,
                        Math.max(0, end - start),
                        List.of(),
                        bare ? List.of(position) : List.of(),
                        Optional.ofNullable(doubt));
        uses.computeIfAbsent(in.name(), key -> new ArrayList<>()).add(use);
    }

    /** A link or image of HTML that stands in a line. */
    void use(Use use, SourceLine line) {
        Use judged = line.doubt() == null ? use : use.withDoubt(line.doubt());
        uses.computeIfAbsent(line.file().name(), key -> new ArrayList<>()).add(judged);
    }

    /**
     * Leads references to files that are a part of the page to the page itself, now that all files
     * are known that it takes in.
     */
    void joinParts(Predicate<String> isPart) {
        for (List<Use> inFile : uses.values()) {
            inFile.replaceAll(use -> isReference(use.syntax()) ? joined(use, isPart) : use);
        }
    }

    private static boolean isReference(Use.Syntax syntax) {
        return syntax == Use.Syntax.XREF || syntax == Use.Syntax.SHORTHAND;
    }

    private static Use joined(Use use, Predicate<String> isPart) {
        String target = use.destination();
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        return isPart.test(path)
                ? use.withDestination(hash < 0 ? "#" : target.substring(hash))
                : use;
    }

    void flaw(
            Flaw.Kind kind,
            OriginFile in,
            int offset,
            int length,
            String subject,
            String message,
            Optional<String> remedy) {
        if (flawsAbout.merge(subject, 1, Integer::sum) > MOST_FLAWS) {
            return;
        }
        Position position = in.position(offset);
        if (knownFlaws.add(new Told(in.name(), position, message))) {
            flaws.add(new Flaw(kind, in.name(), position, length, subject, message, remedy));
        }
    }

    /**
     * A block or a condition that takes everything up to the end.
     *
     * @param end what would close it
     */
    void unclosed(SourceLine opening, String what, String end) {
        if (opening.doubt() == null) {
            flaw(
                    Flaw.Kind.UNCLOSED,
                    opening.file(),
                    opening.offset(),
                    opening.text().length(),
                    opening.text(),
                    "The " + what + " that begins here is not closed",
                    Optional.of("a line '" + end + "' closes it"));
        }
    }

    /** A part that is not read because it is over a limit. */
    void limit(SourceLine line, String message) {
        Position place = line.file().placeInDocument(line.offset());
        problems.add(new Problem(Problem.Kind.LIMIT, place, message));
    }

    BodyContent build(Value.Mapping header, List<Instruction> instructions) {
        Comparator<Use> order = Comparator.comparing(Use::position).thenComparing(Use::kind);
        List<Use> own = new ArrayList<>(uses.get(file.name()));
        own.sort(order);
        List<IncludedPart> parts = new ArrayList<>();
        uses.forEach(
                (name, found) -> {
                    if (!name.equals(file.name())) {
                        found.sort(order);
                        parts.add(new IncludedPart(name, found));
                    }
                });
        return new BodyContent(
                header,
                headings,
                own,
                ids,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                insertsText,
                List.of(),
                parts,
                flaws,
                instructions,
                problems);
    }
}
