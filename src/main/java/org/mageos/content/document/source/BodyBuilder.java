package org.mageos.content.document.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.Footnote;
import org.mageos.content.document.Heading;
import org.mageos.content.document.Problem;
import org.mageos.content.document.Term;
import org.mageos.content.document.UndefinedReference;
import org.mageos.content.document.Use;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;
import org.mageos.content.value.Value;

/**
 * Gathers what a body says, in any order. The one place where offsets become positions; all offsets
 * are those of the whole file.
 */
public final class BodyBuilder {

    /** The longest that closes a link behind its destination: <code>&gt;)</code>. */
    private static final int CLOSING = 2;

    private final TextLines lines;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<ElementId> ids = new ArrayList<>();
    private final List<UndefinedReference> undefinedReferences = new ArrayList<>();
    private final List<Reference> footnotes = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<String> imports = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The ids of headings by the offset of what gives them. */
    private final NavigableMap<Integer, String> headingIds = new TreeMap<>();

    /** A reference to a footnote. */
    private record Reference(String label, int offset) {}

    /** Where attributes stand that leave the link before them to the browser. */
    private final TreeSet<Integer> browserLinks = new TreeSet<>();

    private MaskedTags tags = MaskedTags.NONE;
    private final ComponentUses components = new ComponentUses();
    private final MarkdownElements elements = new MarkdownElements();

    /** Where the headings start, in the order in which they are told. */
    private final List<Integer> headingOffsets = new ArrayList<>();

    private final InstructionFinder instructions;
    private boolean insertsText;
    private boolean mayDefineLabels;

    public BodyBuilder(TextLines lines) {
        this.lines = lines;
        this.instructions = new InstructionFinder(lines);
    }

    /** The whole file as it is written, with nothing masked. */
    public String written() {
        return lines.text();
    }

    /** What is masked in the text, to be told before anything of the text is. */
    public void masked(MaskedTags masked) {
        tags = masked;
    }

    /** An id of the heading that an offset lies in, to be told before the heading is. */
    public void headingId(String id, int offset) {
        headingIds.put(offset, id);
    }

    /** A template or an inclusion puts text into the page that may have headings and ids. */
    public void insertsText() {
        insertsText = true;
        mayDefineLabels();
    }

    /**
     * Labels may be defined that are not in the file, so that no reference is known to lack one.
     */
    public void mayDefineLabels() {
        mayDefineLabels = true;
    }

    /** Nothing can be said of the links and images that were told until now. */
    public void forgetReferences() {
        uses.clear();
    }

    /** A heading that stands at a stretch of whole lines, its indentation left out. */
    public void heading(int level, String text, int start, int end) {
        heading(level, text, Optional.empty(), start, end);
    }

    /** A heading of which earlier versions of the generator took another text. */
    public void heading(int level, String text, Optional<String> earlier, int start, int end) {
        Optional<String> id =
                hasHeadingId(start, end)
                        ? Optional.of(headingIds.ceilingEntry(start).getValue())
                        : Optional.empty();
        headings.add(new Heading(level, text, earlier, id, lines.position(start), false));
        headingOffsets.add(start);
    }

    /** Whether a heading at a stretch has been given an id. */
    public boolean hasHeadingId(int start, int end) {
        Integer offset = headingIds.ceilingKey(start);
        return offset != null && offset < end;
    }

    /** The link before an offset is one for the browser, of which no generator makes another. */
    public void leftToBrowser(int offset) {
        browserLinks.add(offset);
    }

    /** A link that is not a definition. */
    public void link(Use.Syntax syntax, String destination, int start, int end) {
        Integer list = browserLinks.ceiling(end);
        boolean left = list != null && list - end <= CLOSING;
        Use.Syntax meant = left ? Use.Syntax.ATTRIBUTE : syntax;
        use(Use.Kind.LINK, meant, destination, start, end, List.of(), List.of());
    }

    /** An image that is not a definition; {@code bare} holds where it lacks an alternative. */
    public void image(
            Use.Syntax syntax, String destination, int start, int end, List<Integer> bare) {
        use(Use.Kind.IMAGE, syntax, destination, start, end, List.of(), bare);
    }

    /**
     * A definition that links or images refer to.
     *
     * @param references where they do
     * @param bare those of images without an alternative
     */
    public void definition(
            Use.Kind kind,
            String destination,
            int start,
            int end,
            List<Integer> references,
            List<Integer> bare) {
        use(kind, Use.Syntax.DEFINITION, destination, start, end, references, bare);
    }

    private void use(
            Use.Kind kind,
            Use.Syntax syntax,
            String destination,
            int start,
            int end,
            List<Integer> references,
            List<Integer> bare) {
        uses.add(
                new Use(
                        kind,
                        syntax,
                        tags.restored(destination, start, end),
                        lines.position(start),
                        end - start,
                        positions(references),
                        positions(bare)));
    }

    public void id(String id, int offset) {
        id(id, offset, ElementId.Form.ELEMENT);
    }

    public void id(String id, int offset, ElementId.Form form) {
        if (Filler.holdsTemplate(id)) {
            insertsText = true;
        } else {
            ids.add(new ElementId(id, lines.position(offset), form));
        }
    }

    /** A reference to a footnote that the text defines. */
    public void footnote(String label, int offset) {
        footnotes.add(new Reference(label, offset));
    }

    /** A term of a list of definitions. */
    public void term(String text, int offset) {
        terms.add(new Term(text, lines.position(offset)));
    }

    public void undefinedReference(String label, int offset) {
        if (!Filler.holdsTemplate(label)) {
            undefinedReferences.add(new UndefinedReference(label, lines.position(offset)));
        }
    }

    MarkdownElements elements() {
        return elements;
    }

    /** What takes the comments that are addressed to this plugin. */
    public InstructionFinder instructions() {
        return instructions;
    }

    /** The components of the page. */
    public ComponentUses components() {
        return components;
    }

    public void imported(String specifier) {
        imports.add(specifier);
    }

    /** A part that is not read because it is over a limit. */
    public void limit(int offset, String message) {
        problems.add(new Problem(Problem.Kind.LIMIT, lines.position(offset), message));
    }

    public BodyContent build() {
        for (int i = 0; i < headings.size(); i++) {
            if (elements.contain(headingOffsets.get(i))) {
                headings.set(i, headings.get(i).withinElement());
            }
        }
        headings.sort(Comparator.comparing(Heading::position));
        uses.sort(Comparator.comparing(Use::position).thenComparing(Use::kind));
        ids.sort(Comparator.comparing(ElementId::position));
        if (mayDefineLabels) {
            undefinedReferences.clear();
        }
        undefinedReferences.sort(Comparator.comparing(UndefinedReference::position));
        terms.sort(Comparator.comparing(Term::position));
        problems.sort(Comparator.comparing(Problem::position));
        return new BodyContent(
                Value.Mapping.EMPTY,
                headings,
                uses,
                ids,
                undefinedReferences,
                counted(),
                terms,
                imports,
                insertsText,
                components.ofPrograms(),
                List.of(),
                List.of(),
                instructions.build(),
                problems);
    }

    /** The footnotes in the order of the first references to them. */
    private List<Footnote> counted() {
        if (footnotes.isEmpty()) {
            return List.of();
        }
        footnotes.sort(Comparator.comparingInt(Reference::offset));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Reference one : footnotes) {
            counts.merge(one.label(), 1, Integer::sum);
        }
        List<Footnote> counted = new ArrayList<>();
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            counted.add(new Footnote(one.getKey(), one.getValue()));
        }
        return counted;
    }

    private List<Position> positions(List<Integer> offsets) {
        if (offsets.isEmpty()) {
            return List.of();
        }
        List<Position> positions = new ArrayList<>(offsets.size());
        for (int offset : offsets) {
            positions.add(lines.position(offset));
        }
        return positions;
    }
}
