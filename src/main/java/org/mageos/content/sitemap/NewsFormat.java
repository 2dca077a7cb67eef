package org.mageos.content.sitemap;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.output.XmlText;
import org.mageos.content.output.XmlWriter;
import org.mageos.content.value.Moment;

/**
 * News articles, as Google News reads them.
 *
 * @param site the URL that all articles are below
 */
record NewsFormat(URI site) implements EntryFormat<NewsArticle> {

    private static final Root ROOT =
            new Root("urlset", List.of("news", "http://www.google.com/schemas/sitemap-news/0.9"));

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** Where Chinese is written in traditional characters if nothing else is said. */
    private static final List<String> TRADITIONAL = List.of("tw", "hk", "mo");

    @Override
    public Root root() {
        return ROOT;
    }

    @Override
    public Optional<Written.Reason> problem(NewsArticle article) {
        Optional<Written.Reason> problem = PageUrl.problem(article.loc(), site);
        return problem.isEmpty() && !isComplete(article)
                ? Optional.of(Written.Reason.INCOMPLETE)
                : problem;
    }

    private static boolean isComplete(NewsArticle article) {
        return !XmlText.line(article.title()).isEmpty()
                && !XmlText.line(article.publication()).isEmpty()
                && LANGUAGE.matcher(primary(article.language())).matches()
                && EntryFormat.isWritable(article.published());
    }

    @Override
    public URI loc(NewsArticle article) {
        return article.loc();
    }

    @Override
    public Optional<Moment> lastModified(NewsArticle article) {
        return Optional.of(article.published());
    }

    @Override
    public void write(NewsArticle article, XmlWriter xml) throws IOException {
        xml.open("url").element("loc", PageUrl.text(article.loc()));
        xml.open("news:news").open("news:publication");
        xml.element("news:name", XmlText.line(article.publication()));
        xml.element("news:language", language(article.language()));
        xml.close();
        xml.element("news:publication_date", article.published().toString());
        xml.element("news:title", XmlText.line(article.title()));
        xml.close().close();
    }

    /** The language without its region, which news sitemaps have for Chinese only. */
    private static String language(String tag) {
        if (!primary(tag).equals("zh")) {
            return primary(tag);
        }
        List<String> subtags = List.of(lower(tag).split("-"));
        boolean traditional =
                subtags.contains("hant")
                        || !subtags.contains("hans")
                                && TRADITIONAL.stream().anyMatch(subtags::contains);
        return traditional ? "zh-tw" : "zh-cn";
    }

    private static String primary(String tag) {
        return lower(tag).replaceFirst("-.*", "");
    }

    private static String lower(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
