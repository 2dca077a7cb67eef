package org.mageos.content.document.parser;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Text between one or two tildes on each side, as in <a
 * href="https://github.github.com/gfm/#strikethrough-extension-">GitHub Flavored Markdown</a>.
 */
public final class Strikethrough extends DelimitedNodeImpl {

    private Strikethrough(BasedSequence opening, BasedSequence text, BasedSequence closing) {
        super(opening, text, closing);
    }

    /** Finds it. Stateless. */
    static final class Processor implements DelimiterProcessor {

        @Override
        public char getOpeningCharacter() {
            return '~';
        }

        @Override
        public char getClosingCharacter() {
            return '~';
        }

        @Override
        public int getMinLength() {
            return 1;
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            boolean pair = opener.length() == closer.length() && opener.length() <= 2;
            return pair ? opener.length() : 0;
        }

        @Override
        public void process(Delimiter opener, Delimiter closer, int delimitersUsed) {
            Strikethrough node =
                    new Strikethrough(
                            opener.getTailChars(delimitersUsed),
                            BasedSequence.NULL,
                            closer.getLeadChars(delimitersUsed));
            opener.moveNodesBetweenDelimitersTo(node, closer);
        }

        @Override
        public @Nullable Node unmatchedDelimiterNode(
                InlineParser inlineParser, DelimiterRun delimiter) {
            return null;
        }

        @Override
        public boolean canBeOpener(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhitespace) {
            return leftFlanking;
        }

        @Override
        public boolean canBeCloser(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhitespace) {
            return rightFlanking;
        }

        @Override
        public boolean skipNonOpenerCloser() {
            return false;
        }
    }
}
