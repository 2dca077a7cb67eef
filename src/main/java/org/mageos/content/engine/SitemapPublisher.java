package org.mageos.content.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mageos.content.site.Site;
import org.mageos.content.sitemap.SitemapOutput;
import org.mageos.content.sitemap.SitemapPlan;
import org.mageos.content.sitemap.SitemapRules;
import org.mageos.content.tree.git.GitHistory;
import org.mageos.content.value.Moment;

/** Publishes the sitemap of a site and what belongs to it. */
public final class SitemapPublisher extends Publisher {

    private final Output output;
    private final Path root;

    private SitemapPublisher(Output output, Path root) {
        super(SitemapRules.all(), List.of(output));
        this.output = output;
        this.root = root;
    }

    /**
     * @param folder the folder that gets the files
     * @param root the content root
     */
    public static SitemapPublisher into(Path folder, Path root) {
        return new SitemapPublisher(new Output(folder), root);
    }

    @Override
    void write(Site site, ResultBuilder result) {
        Optional<SitemapPlan> plan = SitemapPlan.of(site, result::fail);
        if (plan.isEmpty()) {
            return;
        }
        plan.get().check(result::find, result::fail);
        if (plan.get().pages().isEmpty()) {
            result.fail(
                    site.settings()
                            .error(
                                    "No page has a URL: name the collections with their"
                                            + " 'permalink', or the generator"));
            return;
        }
        try {
            new SitemapOutput(plan.get(), output.folder(), result::find)
                    .write(history(plan.get()))
                    .forEach(output.files()::add);
        } catch (IOException e) {
            result.fail(site.settings().error(unwritten("The sitemap", e)));
        }
    }

    private Function<String, Optional<Moment>> history(SitemapPlan plan) {
        List<String> files = plan.filesWithoutDate();
        if (files.isEmpty()) {
            return file -> Optional.empty();
        }
        GitHistory history = GitHistory.read(root, files);
        history.problem()
                .map(problem -> "The sitemap has no dates of last commits: " + problem)
                .ifPresent(this::warn);
        return file -> history.lastChange(file).map(Moment::of);
    }
}
