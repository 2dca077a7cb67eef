package org.mageos.content.document.asciidoc;

import java.util.List;

/** Reads the blocks that stand in items of lists, in cells of tables and in other blocks. */
interface NestedBlocks {

    /** Reads the next block with what stands above it. */
    void next(LineQueue lines, BlockPlace place);

    /** Reads a cell of a table that is a document of its own. */
    void cell(List<SourceLine> lines, PageState outer, IncludeDirective outerIncludes);

    /** Reads the blocks that stand in another one. */
    void blocks(List<SourceLine> lines);
}
