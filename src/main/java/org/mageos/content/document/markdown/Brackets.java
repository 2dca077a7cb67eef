package org.mageos.content.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.markdown.Inline.Kind;
import org.mageos.content.document.source.Resource;

/** The brackets of a prose, and the links, images and footnotes that they make. */
final class Brackets {

    private final Prose prose;
    private final String text;
    private final int end;
    private final Inline all;
    private final Definitions definitions;
    private final @Nullable Emphasis emphasis;
    private final boolean spacedLabels;
    private final List<Bracket> open = new ArrayList<>();

    /** Up to here the open brackets are not those of a link, which holds no other. */
    private int inactive;

    /** An opening bracket. */
    private static final class Bracket {
        final Inline node;
        final boolean image;
        final Emphasis.@Nullable Delimiter before;

        /** Whether another one is open or closed behind it. */
        boolean bracketAfter;

        Bracket(Inline node, boolean image, Emphasis.@Nullable Delimiter before) {
            this.node = node;
            this.image = image;
            this.before = before;
        }

        /** The offset behind the bracket. */
        int textStart() {
            return node.end();
        }
    }

    Brackets(
            Prose prose,
            Inline all,
            Definitions definitions,
            @Nullable Emphasis emphasis,
            boolean spacedLabels) {
        this.prose = prose;
        this.text = prose.text();
        this.end = prose.end();
        this.all = all;
        this.definitions = definitions;
        this.emphasis = emphasis;
        this.spacedLabels = spacedLabels;
    }

    /** Notes the opening bracket between two offsets, which is text until it is closed. */
    Inline open(int start, int behind) {
        if (!open.isEmpty()) {
            open.get(open.size() - 1).bracketAfter = true;
        }
        Inline node = new Inline(Kind.TEXT, start, behind);
        open.add(new Bracket(node, behind - start == 2, emphasis == null ? null : emphasis.last()));
        return node;
    }

    /** Closes a bracket; the offset behind what it makes, or the offset itself if it is text. */
    int close(int offset) {
        if (open.isEmpty()) {
            return offset;
        }
        int depth = open.size() - 1;
        Bracket bracket = open.remove(depth);
        boolean active = bracket.image || depth >= inactive;
        inactive = Math.min(inactive, depth);
        Inline made = active ? made(bracket, offset) : null;
        if (made == null) {
            return offset;
        }
        put(made, bracket);
        boolean link =
                made.kind() == Kind.LINK
                        || made.kind() == Kind.REFERENCE && made.definition() != null;
        if (link) {
            inactive = depth;
        }
        return made.end();
    }

    private void put(Inline made, Bracket bracket) {
        all.wrap(bracket.node, null, made);
        all.remove(bracket.node);
        if (bracket.image && made.kind() == Kind.FOOTNOTE) {
            all.append(new Inline(Kind.TEXT, bracket.node.start(), bracket.node.start() + 1));
        }
        all.append(made);
        if (emphasis != null) {
            emphasis.pairWithin(made, bracket.before);
        }
        if (made.kind() != Kind.FOOTNOTE) {
            made.dissolveUndefined();
        }
    }

    private @Nullable Inline made(Bracket bracket, int close) {
        Inline inline = inline(bracket, close);
        if (inline != null) {
            return inline;
        }
        return isFootnote(bracket.textStart(), close)
                ? footnote(bracket, close)
                : reference(bracket, close);
    }

    /** {@code [text](destination "title")}. */
    private @Nullable Inline inline(Bracket bracket, int close) {
        if (close + 1 >= end || text.charAt(close + 1) != '(') {
            return null;
        }
        int from = LinkParts.behindSpace(text, close + 2, end);
        int to = Resource.destinationEnd(text, from, end);
        if (to < 0) {
            return null;
        }
        int i = LinkParts.behindSpace(text, to, end);
        if (i > to) {
            int title = LinkParts.titleEnd(text, i, end);
            i = title < 0 ? i : LinkParts.behindSpace(text, title, end);
        }
        if (i >= end || text.charAt(i) != ')') {
            return null;
        }
        boolean angled = to > from && text.charAt(from) == '<';
        Kind kind = bracket.image ? Kind.IMAGE : Kind.LINK;
        int start = bracket.node.start();
        return new Inline(kind, start, i + 1, angled ? from + 1 : from, angled ? to - 1 : to)
                .closedAt(close);
    }

    private boolean isFootnote(int start, int close) {
        return text.startsWith("^", start)
                && definitions.footnote(text.substring(start + 1, close)) != null;
    }

    private Inline footnote(Bracket bracket, int close) {
        int bracketStart = bracket.textStart() - 1;
        return new Inline(Kind.FOOTNOTE, bracketStart, close + 1, bracketStart + 2, close)
                .closedAt(close);
    }

    private @Nullable Inline reference(Bracket bracket, int close) {
        int label = Labels.end(text, close + 1, end);
        boolean full = label > close + 3;
        if (full && Labels.isBlank(text, close + 2, label - 1)) {
            label = -1;
            full = false;
        }
        if (!full && bracket.bracketAfter) {
            return null;
        }
        int from = full ? close + 2 : bracket.textStart();
        int to = full ? label - 1 : close;
        if (Labels.isBlank(text, from, to)) {
            return null;
        }
        Inline spaced = spacedLabels && label < 0 ? spaced(bracket, close) : null;
        if (spaced != null) {
            return spaced;
        }
        Definition definition = definitions.of(prose.written(from, to));
        boolean shortcut = label < 0;
        if (definition == null
                && (full && isLabelAt(label) || shortcut && !isDoubled(bracket, close))) {
            return null;
        }
        Kind kind = bracket.image ? Kind.IMAGE_REFERENCE : Kind.REFERENCE;
        return new Inline(kind, bracket.node.start(), shortcut ? close + 1 : label, from, to)
                .closedAt(close)
                .standsFor(definition, shortcut);
    }

    /** {@code [text] [label]}. */
    private @Nullable Inline spaced(Bracket bracket, int close) {
        int start = LinkParts.behindSpace(text, close + 1, end);
        int label = start > close + 1 ? Labels.end(text, start, end) : -1;
        if (label < 0 || label < end && "[(".indexOf(text.charAt(label)) >= 0) {
            return null;
        }
        Definition definition = definitions.of(prose.written(start + 1, label - 1));
        Kind kind = bracket.image ? Kind.IMAGE_REFERENCE : Kind.REFERENCE;
        return definition == null
                ? null
                : new Inline(kind, bracket.node.start(), label, start + 1, label - 1)
                        .closedAt(close)
                        .standsFor(definition, false);
    }

    /** Whether a label stands at an offset, so that the one before it may be its text. */
    private boolean isLabelAt(int offset) {
        return Labels.end(text, offset, end) >= 0;
    }

    /** Whether brackets stand in brackets, as those of a wiki do. */
    private boolean isDoubled(Bracket bracket, int close) {
        int start = bracket.node.start();
        return start > prose.start()
                && text.charAt(start - 1) == '['
                && close + 1 < end
                && text.charAt(close + 1) == ']';
    }
}
