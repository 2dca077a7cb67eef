package org.mageos.content.document.parser;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.source.Resource;

/**
 * The library's inline parser, which follows CommonMark 0.28, with the link destinations of 0.31:
 * those in angle brackets may hold spaces, and a title needs white space before it.
 */
final class SpecInlineParser extends InlineParserImpl {

    SpecInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(
                options,
                specialCharacters,
                delimiterCharacters,
                delimiterProcessors,
                linkRefProcessors,
                extensions);
    }

    /** As the library does, but without a copy of the whole paragraph for each match. */
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        Matcher matcher = found(pattern);
        return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
    }

    // May be null; the parser that describes the goals does not know "@Nullable []".
    @Override
    public BasedSequence[] matchWithGroups(Pattern pattern) {
        Matcher matcher = found(pattern);
        if (matcher == null) {
            return null;
        }
        BasedSequence[] groups = new BasedSequence[matcher.groupCount() + 1];
        for (int group = 0; group < groups.length; group++) {
            int start = matcher.start(group);
            groups[group] =
                    start < 0 ? BasedSequence.NULL : input.subSequence(start, matcher.end(group));
        }
        return groups;
    }

    /** Finds a pattern from here on, and goes behind it; one for this place is tried only here. */
    private @Nullable Matcher found(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input);
        matcher.region(index, input.length());
        boolean here = pattern.pattern().startsWith("^");
        if (here ? !matcher.lookingAt() : !matcher.find()) {
            return null;
        }
        index = matcher.end();
        return matcher;
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        int end = Resource.destinationEnd(input, index, input.length());
        if (end < 0) {
            return null;
        }
        BasedSequence destination = input.subSequence(index, end);
        index = end;
        return destination;
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        boolean separated = index > 0 && Character.isWhitespace(input.charAt(index - 1));
        return separated ? super.parseLinkTitle() : null;
    }
}
