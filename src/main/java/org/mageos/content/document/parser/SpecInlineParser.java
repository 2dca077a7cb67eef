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
