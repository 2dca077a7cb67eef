package org.mageos.content.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A format for programs.
 *
 * <p>Equal runs give equal bytes: no time, no duration, no folder of this machine.
 */
public interface Report {

    /**
     * Writes the runs.
     *
     * @param runs what was run, in this order
     * @param out where to write; gets well-formed Unicode only and is not closed
     */
    void write(List<Run> runs, Writer out) throws IOException;
}
