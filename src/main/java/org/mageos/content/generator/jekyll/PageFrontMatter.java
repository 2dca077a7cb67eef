package org.mageos.content.generator.jekyll;

import java.util.HashMap;
import java.util.Map;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

/** The front matter of pages that are no documents here: style sheets, feeds, data. */
final class PageFrontMatter {

    private PageFrontMatter() {}

    /** Reads it for all such pages of a site; one whose YAML cannot be read has none. */
    static Map<String, Value.Mapping> of(SiteFiles files, SourceFiles sources) {
        Map<String, Value.Mapping> read = new HashMap<>();
        for (SourceFile file : sources.all()) {
            if (file.isRendered() && !sources.isDocument(file)) {
                files.text(file.file()).ifPresent(text -> read.put(file.file(), read(text)));
            }
        }
        return read;
    }

    private static Value.Mapping read(String text) {
        int start = text.indexOf('\n') + 1;
        int line = start;
        while (start > 0 && line > 0 && !isEnd(text, line)) {
            line = text.indexOf('\n', line) + 1;
        }
        return line > 0
                        && YamlReader.read(text.substring(start, line)).value()
                                instanceof Value.Mapping data
                ? data
                : Value.Mapping.EMPTY;
    }

    private static boolean isEnd(String text, int line) {
        int end = text.indexOf('\n', line);
        String fence = (end < 0 ? text.substring(line) : text.substring(line, end)).stripTrailing();
        return fence.equals("---") || fence.equals("...");
    }
}
