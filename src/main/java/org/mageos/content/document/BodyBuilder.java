package org.mageos.content.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

/**
 * Gathers what a body says, in any order. The one place where offsets become positions; all offsets
 * are those of the whole file.
 */
final class BodyBuilder {

    private final TextLines lines;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<ElementId> ids = new ArrayList<>();
    private final List<UndefinedReference> undefinedReferences = new ArrayList<>();
    private final List<String> imports = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The ids of headings by the offset of what gives them. */
    private final NavigableMap<Integer, String> headingIds = new TreeMap<>();

    private MaskedTags tags = MaskedTags.NONE;
    private final ComponentUses components = new ComponentUses();
    private boolean insertsText;

    BodyBuilder(TextLines lines) {
        this.lines = lines;
    }

    /** What is masked in the text, to be told before anything of the text is. */
    void masked(MaskedTags masked) {
        tags = masked;
    }

    /** An id of the heading that an offset lies in, to be told before the heading is. */
    void headingId(String id, int offset) {
        headingIds.put(offset, id);
    }

    /** A template or an inclusion puts text into the page that may have headings and ids. */
    void insertsText() {
        insertsText = true;
    }

    /** Nothing can be said of the links and images that were told until now. */
    void forgetReferences() {
        links.clear();
        images.clear();
    }

    /** A heading that stands at a stretch of whole lines, its indentation left out. */
    void heading(int level, String text, int start, int end) {
        Optional<String> id =
                hasHeadingId(start, end)
                        ? Optional.of(headingIds.ceilingEntry(start).getValue())
                        : Optional.empty();
        headings.add(new Heading(level, text, id, lines.position(start)));
    }

    /** Whether a heading at a stretch has been given an id. */
    boolean hasHeadingId(int start, int end) {
        Integer offset = headingIds.ceilingKey(start);
        return offset != null && offset < end;
    }

    /** A link that is not a definition. */
    void link(Link.Syntax syntax, String destination, int start, int end) {
        links.add(
                new Link(
                        syntax,
                        tags.restored(destination, start, end),
                        lines.position(start),
                        end - start,
                        List.of()));
    }

    /** A link definition with the offsets of its uses. */
    void definition(String destination, int start, int end, List<Integer> uses) {
        links.add(
                new Link(
                        Link.Syntax.DEFINITION,
                        tags.restored(destination, start, end),
                        lines.position(start),
                        end - start,
                        positions(uses)));
    }

    /** An image that is not a definition; {@code bare} holds where it lacks an alternative. */
    void image(Link.Syntax syntax, String destination, int start, int end, List<Integer> bare) {
        images.add(
                new Image(
                        syntax,
                        tags.restored(destination, start, end),
                        lines.position(start),
                        end - start,
                        List.of(),
                        positions(bare)));
    }

    /** An image definition with the offsets of its uses, and of those without an alternative. */
    void imageDefinition(
            String destination, int start, int end, List<Integer> uses, List<Integer> bare) {
        images.add(
                new Image(
                        Link.Syntax.DEFINITION,
                        tags.restored(destination, start, end),
                        lines.position(start),
                        end - start,
                        positions(uses),
                        positions(bare)));
    }

    void id(String id, int offset) {
        if (Filler.holdsTemplate(id)) {
            insertsText = true;
        } else {
            ids.add(new ElementId(id, lines.position(offset)));
        }
    }

    void undefinedReference(String label, int offset) {
        if (!Filler.holdsTemplate(label)) {
            undefinedReferences.add(new UndefinedReference(label, lines.position(offset)));
        }
    }

    /** The components of the page. */
    ComponentUses components() {
        return components;
    }

    void imported(String specifier) {
        imports.add(specifier);
    }

    /** A part that is not read because it is over a limit. */
    void limit(int offset, String message) {
        problems.add(new Problem(Problem.Kind.LIMIT, lines.position(offset), message));
    }

    MarkdownParser.Body build() {
        headings.sort(Comparator.comparing(Heading::position));
        links.sort(Comparator.comparing(Link::position));
        images.sort(Comparator.comparing(Image::position));
        ids.sort(Comparator.comparing(ElementId::position));
        undefinedReferences.sort(Comparator.comparing(UndefinedReference::position));
        problems.sort(Comparator.comparing(Problem::position));
        return new MarkdownParser.Body(
                headings,
                links,
                images,
                ids,
                undefinedReferences,
                imports,
                insertsText || components.mayShowIds(),
                problems);
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
