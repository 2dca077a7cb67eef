package org.mageos.content.engine;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mageos.content.finding.LintResult;
import org.mageos.content.finding.Rule;
import org.mageos.content.output.IoReason;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.site.Site;

/**
 * Publishes files of a site: plans them, writes them beside their places and tells what is wrong
 * with them on the way. They appear when somebody has judged that, and {@linkplain #publish()
 * publishes} them; what is not published is gone when the publisher is closed.
 */
public abstract class Publisher implements Closeable {

    private static final String REMEDY =
            "name another folder with -Dmageos-content.publishDirectory";

    private final List<Rule> rules;
    private final List<Output> outputs;
    private final List<String> warnings = new ArrayList<>();

    /**
     * A folder that gets files.
     *
     * @param files the names of the files, with what they hold
     */
    public record Output(StagedFolder folder, List<String> files) {
        Output(Path folder) {
            this(new StagedFolder(folder), new ArrayList<>());
        }
    }

    /**
     * @param rules the rules that its findings are reported under
     * @param outputs the folders that get files
     */
    Publisher(List<Rule> rules, List<Output> outputs) {
        this.rules = List.copyOf(rules);
        this.outputs = List.copyOf(outputs);
    }

    /**
     * Plans and writes the files, but does not publish them.
     *
     * @return what is wrong with them, or with the settings
     */
    public final LintResult prepare(Content content) {
        ResultBuilder result = new ResultBuilder(content);
        content.site().ifPresent(site -> write(site, result.checking(rules)));
        return result.build();
    }

    /** Plans the files, and writes them into the folders. */
    abstract void write(Site site, ResultBuilder result);

    /** Says in one line what the files lack, and why. */
    final void warn(String warning) {
        warnings.add(warning);
    }

    /** Moves the files to their places. */
    public final void publish() throws IOException {
        // The last ones first: ids that are kept do no harm without a feed, but a feed without.
        for (int i = outputs.size() - 1; i >= 0; i--) {
            StagedFolder folder = outputs.get(i).folder();
            try {
                folder.commit();
            } catch (IOException e) {
                throw IoReason.failure("What is published", e, REMEDY);
            }
        }
    }

    /** Tells what to set where a file of the published folder cannot be written. */
    static String unwritten(String what, IOException e) {
        return IoReason.unwritten(what, e, REMEDY);
    }

    /** The folders with the files that they get. */
    public final List<Output> outputs() {
        return outputs;
    }

    /** What the files lack, and why, each in one line. */
    public final List<String> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public final void close() throws IOException {
        for (Output output : outputs) {
            output.folder().close();
        }
    }
}
