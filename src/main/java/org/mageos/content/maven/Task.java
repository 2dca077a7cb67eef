package org.mageos.content.maven;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.mageos.content.engine.Content;
import org.mageos.content.finding.LintResult;
import org.mageos.content.report.ConsoleReport.Line;

/** What a goal does with the content. */
interface Task extends Closeable {

    /**
     * Does it, but for what others would see.
     *
     * @return what was found
     */
    LintResult run(Content content) throws IOException;

    /** What is to be said besides what was found, whether that fails the build or not. */
    default List<Line> remarks() {
        return List.of();
    }

    /**
     * Ends it, once what was found does not fail the build.
     *
     * @return what is to be said about it
     */
    default List<Line> complete() throws IOException {
        return List.of();
    }

    /** Whether there is nothing to do without a document. */
    default boolean needsContent() {
        return false;
    }

    /** What a message of failure ends with where the task cannot be completed. */
    default String ifNotCompleted() {
        return "";
    }

    /** Drops what was not completed. */
    @Override
    default void close() throws IOException {}
}
