package org.mageos.content.document.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.Instruction.Fault;
import org.mageos.content.document.Region;
import org.mageos.content.value.Position;
import org.mageos.content.value.TextLines;

/**
 * Finds the {@linkplain Instruction instructions} among the comments that readers tell of, and the
 * blocks behind them. All offsets are those of the whole file.
 */
public final class InstructionFinder {

    private static final Pattern NAME =
            Pattern.compile(
                    "\\s*" + Instruction.NAME + "(?=[\\s:]|-(?:disable|enable|ignore|suppress)|$)");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Fault NO_HTML_COMMENT =
            new Fault(
                    "MDX has no HTML comments, so this one sets nothing aside",
                    "write {/* mageos-content … */}");
    private static final Fault VISIBLE_MDX_COMMENT =
            new Fault(
                    "Markdown has no comments of this form, so it is visible text",
                    "write <!-- mageos-content … -->");
    private static final Fault MANGLED =
            new Fault(
                    "A formatter has made underscores of the asterisks of this comment",
                    "write {/* mageos-content … */}, and keep the formatter from the file");
    private static final Fault CLOSED_EARLY =
            new Fault(
                    "The comment ends early, at its first '*/'",
                    "leave '*/' out of it, and a blank before its end");
    private static final Fault PART_OF_THE_ID =
            new Fault(
                    "In a heading some parsers make the comment a part of the heading's id",
                    "write 'disable-next' above the heading");
    private static final Fault VISIBLE_HTML_COMMENT =
            new Fault(
                    "The comment does not end where Markdown looks for its end, so it is visible"
                            + " text",
                    "leave '--' and, in a table, '|' out of it, and end it with ' -->'");

    private final TextLines lines;
    private final List<Found> found = new ArrayList<>();
    private final List<Range> blocks = new ArrayList<>();
    private String text = "";
    private NextSign names = new NextSign("", Instruction.NAME);
    private boolean active;

    private record Found(String says, int start, int end, @Nullable Fault fault) {}

    public InstructionFinder(TextLines lines) {
        this.lines = lines;
    }

    /** Tells the text, before anything that stands in it is told. */
    public void startText(String whole) {
        text = whole;
        names = new NextSign(whole, Instruction.NAME);
        active = Instruction.mayBeIn(whole);
    }

    /** Whether there may be an instruction at all; if not, nothing need be told. */
    public boolean isActive() {
        return active;
    }

    /** A comment of HTML, from its {@code <!--} to behind its {@code -->}. */
    public void html(int start, int end) {
        comment(start, end, 4, 3, null);
    }

    /** Such a comment in a heading. */
    public void htmlInHeading(int start, int end) {
        comment(start, end, 4, 3, PART_OF_THE_ID);
    }

    /** Such a comment in MDX, which does not have them. */
    public void htmlInMdx(int start, int end) {
        comment(start, end, 4, 3, NO_HTML_COMMENT);
    }

    /** A comment of a data format. */
    public void data(int start, int end) {
        comment(start, end, 1, 0, null);
    }

    /** A line that two slashes make a comment. */
    public void line(int start, int end) {
        comment(start, end, 2, 0, null);
    }

    /** An expression of MDX in its braces, which may be a comment. */
    public void expression(int start, int end) {
        if (!active) {
            return;
        }
        int open = start + 1;
        int close = end - 1;
        while (open < close && text.charAt(open) <= ' ') {
            open++;
        }
        while (close > open && text.charAt(close - 1) <= ' ') {
            close--;
        }
        boolean comment = text.startsWith("/*", open);
        boolean mangled = text.startsWith("/_", open);
        if (!comment && !mangled) {
            return;
        }
        boolean endsOnce = text.substring(open, close).indexOf("*/", 2) == close - 2 - open;
        Fault fault = mangled ? MANGLED : endsOnce ? null : CLOSED_EARLY;
        comment(start, end, open + 2 - start, end - Math.max(open + 2, close - 2), fault);
    }

    /** Text of Markdown, which may be meant as a comment. */
    public void text(int start, int end) {
        if (!active) {
            return;
        }
        int name = names.at(start);
        while (name < end) {
            int mark = name;
            while (mark > 0 && (text.charAt(mark - 1) == ' ' || text.charAt(mark - 1) == '\t')) {
                mark--;
            }
            if (text.startsWith("<!--", mark - 4)) {
                visible(mark - 4, name, VISIBLE_HTML_COMMENT);
            } else if (text.startsWith("{/*", mark - 3) || text.startsWith("{/_", mark - 3)) {
                visible(mark - 3, name, VISIBLE_MDX_COMMENT);
            }
            name = names.at(name + 1);
        }
    }

    private void visible(int start, int name, Fault fault) {
        int end = MarkdownLine.end(text, name);
        if (NAME.matcher(text).region(name, end).lookingAt()) {
            found.add(new Found("", start, end, fault));
        }
    }

    private void comment(int start, int end, int opening, int closing, @Nullable Fault fault) {
        if (!active || end - closing < start + opening) {
            return;
        }
        String content = text.substring(start + opening, end - closing);
        Matcher name = NAME.matcher(content);
        if (name.lookingAt()) {
            String says = SPACE.matcher(content.substring(name.end())).replaceAll(" ");
            found.add(new Found(says.strip(), start, end, fault));
        }
    }

    /** A block, which may hold others and follow an instruction. */
    public void block(int start, int end) {
        if (active) {
            blocks.add(new Range(start, end));
        }
    }

    /** The instructions, in the order of the text. */
    public List<Instruction> build() {
        if (found.isEmpty()) {
            return List.of();
        }
        blocks.sort(
                Comparator.comparingInt(Range::start)
                        .thenComparing(Comparator.comparingInt(Range::end).reversed()));
        return found.stream()
                .sorted(Comparator.comparingInt(Found::start))
                .map(this::instruction)
                .toList();
    }

    private Instruction instruction(Found one) {
        Position start = lines.position(one.start());
        int lineEnd = MarkdownLine.end(text, one.start());
        return new Instruction(
                one.says(),
                start,
                Math.min(one.end(), lineEnd) - one.start(),
                lines.position(one.end()),
                isAlone(one),
                next(one.end()),
                Optional.ofNullable(one.fault()));
    }

    /** Whether nothing but marks of quotes and list items stands before it, and nothing behind. */
    private boolean isAlone(Found one) {
        int before = one.start();
        while (before > 0 && " \t>*+-.)0123456789".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        boolean starts = before == 0 || "\r\n".indexOf(text.charAt(before - 1)) >= 0;
        return starts && text.substring(one.end(), MarkdownLine.end(text, one.end())).isBlank();
    }

    /** The outermost of the blocks that start first behind an offset. */
    private Optional<Region> next(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == blocks.size()) {
            return Optional.empty();
        }
        Range block = blocks.get(low);
        int last = Math.max(block.start(), block.end() - 1);
        return Optional.of(
                Region.ofLines(lines.position(block.start()).line(), lines.position(last).line()));
    }
}
