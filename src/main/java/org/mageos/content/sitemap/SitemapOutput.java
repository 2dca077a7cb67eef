package org.mageos.content.sitemap;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.Route;
import org.mageos.content.output.StagedFolder;
import org.mageos.content.settings.SitemapSettings.News;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteUrls;
import org.mageos.content.value.Moment;
import org.mageos.content.value.Position;

/** Writes the sitemap and what belongs to it into a folder. */
public final class SitemapOutput {

    private static final String ROBOTS = "robots.txt";

    private final Site site;
    private final SiteUrls urls;
    private final SitemapPlan plan;
    private final StagedFolder folder;
    private final Consumer<Finding> findings;
    private final List<String> written = new ArrayList<>();

    /**
     * @param folder takes the files; the caller commits it
     * @param findings takes the pages that cannot be listed
     */
    public SitemapOutput(SitemapPlan plan, StagedFolder folder, Consumer<Finding> findings) {
        this.site = plan.site();
        this.urls = plan.urls();
        this.plan = plan;
        this.folder = folder;
        this.findings = findings;
    }

    /**
     * Writes all files.
     *
     * @param history when a file was last changed, as far as it is known
     * @return what was written, each file with what it holds
     * @throws IOException if a document cannot be read or a file not be written
     */
    public List<String> write(Function<String, Optional<Moment>> history) throws IOException {
        Written sitemap =
                new SitemapWriter(folder, plan.file(), Limits.PROTOCOL)
                        .write(plan.entries(history));
        tell(sitemap, "URL");
        writeNews();
        writeRobots(sitemap);
        writeLlms();
        return written;
    }

    private void tell(Written sitemap, String what) {
        String count = sitemap.urls() + " " + what + (sitemap.urls() == 1 ? "" : "s");
        int parts = sitemap.files().size() - 1;
        sitemap.advertisedFile()
                .map(file -> file + " (" + count + (parts > 0 ? ", in " + parts(parts) + ")" : ")"))
                .ifPresent(written::add);
        for (Written.LeftOut leftOut : sitemap.leftOut()) {
            Route page = plan.pages().get(leftOut.loc());
            findings.accept(Finding.at(place(page), SitemapRules.URL, reason(leftOut.reason())));
        }
    }

    private static String parts(int count) {
        return count == 1 ? "a file beside it" : count + " files beside it";
    }

    private Location place(Route page) {
        String file =
                page.document().map(Document::file).or(site.settings()::file).orElse(page.path());
        return new Location(file, Position.START);
    }

    private static String reason(Written.Reason reason) {
        return switch (reason) {
            case TOO_LONG ->
                    "The page's URL has more than 2,047 characters, which no sitemap lists";
            case TOO_LARGE -> "The page is too large for a sitemap with all that belongs to it";
            case INCOMPLETE ->
                    "The page lacks what a news sitemap needs: a title, or a publication and a"
                            + " language";
            case NOT_A_PAGE_URL, OUTSIDE_SITE -> "The page's URL is not one that a sitemap lists";
        };
    }

    private void writeNews() throws IOException {
        Optional<News> news = plan.settings().news();
        if (news.isEmpty()) {
            return;
        }
        List<NewsArticle> articles = new NewsPlan(site, news.get()).articles(plan.pages(), title());
        SitemapFile file = new SitemapFile(news.get().path(), urls.root(), plan.settings().gzip());
        tell(new NewsSitemapWriter(folder, file, Limits.PROTOCOL).write(articles), "article");
    }

    private String title() {
        return site.settings().site().title().orElse(urls.root().getHost());
    }

    /** Only the one at the root of a host counts, and the site's own one has precedence. */
    private void writeRobots(Written sitemap) throws IOException {
        Optional<URI> advertised = sitemap.advertised();
        if (advertised.isEmpty()
                || !urls.root().getRawPath().equals("/")
                || RobotsCheck.ownFile(site).isPresent()) {
            return;
        }
        try (Writer out = folder.openText(ROBOTS)) {
            RobotsFile.write(out, advertised.get());
        }
        written.add(ROBOTS);
    }

    private void writeLlms() throws IOException {
        if (!site.settings().llms().written()) {
            return;
        }
        LlmsOutput llms = new LlmsOutput(site, title(), plan.pages());
        if (!llms.isEmpty()) {
            llms.write(folder);
            written.add(LlmsOutput.LIST);
            if (site.settings().llms().full()) {
                written.add(LlmsOutput.FULL);
            }
        }
    }
}
