package org.mageos.content.document.asciidoc;

import java.util.List;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.source.InstructionFinder;
import org.mageos.content.document.source.LineReader;
import org.mageos.content.value.TextLines;

/** The comments of a file that are addressed to this plugin: {@code // mageos-content …}. */
final class CommentInstructions {

    private CommentInstructions() {}

    static List<Instruction> of(String text, TextLines lines) {
        if (!Instruction.mayBeIn(text)) {
            return List.of();
        }
        InstructionFinder finder = new InstructionFinder(lines);
        finder.startText(text);
        int block = -1;
        LineReader reader = new LineReader(text, 0);
        while (reader.read()) {
            boolean comment = BlockLine.isComment(text.substring(reader.start(), reader.end()));
            boolean empty = text.substring(reader.start(), reader.end()).isBlank();
            if (comment) {
                finder.line(reader.start(), reader.end());
            }
            if ((comment || empty) && block >= 0) {
                finder.block(block, reader.start());
                block = -1;
            } else if (!comment && !empty && block < 0) {
                block = reader.start();
            }
        }
        if (block >= 0) {
            finder.block(block, text.length());
        }
        return finder.build();
    }
}
