package org.mageos.content.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Fix;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Wording;
import org.mageos.content.generator.MovedPage;
import org.mageos.content.generator.RedirectEntry;
import org.mageos.content.generator.Route;
import org.mageos.content.site.Site;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.tree.redirect.RedirectFormat;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * Where and how a redirect is to be written: in the file of the host that the site has, at a place
 * where it is reached, or else as its generator takes it.
 */
final class RedirectAdvice {

    private final Site site;
    private final FileTexts texts;
    private final Optional<String> file;

    /**
     * A redirect to write.
     *
     * @param place where; empty if nothing is known that would take it
     * @param text what to do, as a remedy; empty if nothing is known
     */
    record Advice(Optional<Location> place, Optional<String> text) {

        static final Advice NONE = new Advice(Optional.empty(), Optional.empty());

        static Advice at(Location place, String text) {
            return new Advice(Optional.of(place), Optional.of(text));
        }
    }

    RedirectAdvice(Site site) {
        this.site = site;
        this.texts = new FileTexts(site);
        List<String> files = site.redirects().files();
        this.file =
                files.stream()
                        .filter(name -> !rules(name).isEmpty())
                        .findFirst()
                        .or(() -> files.stream().findFirst());
    }

    private List<Redirect> rules(String name) {
        return site.redirects().rules().stream()
                .filter(rule -> rule.location().file().equals(name))
                .toList();
    }

    /**
     * The rules that save URLs, in the file of the host; empty if there is none, or if it is not
     * known where all of them lead.
     */
    Optional<Fix> fix(List<Lost> lost) {
        return lost.stream().allMatch(one -> one.to().isPresent())
                ? file.flatMap(name -> fix(name, lost))
                : Optional.empty();
    }

    private Optional<Fix> fix(String name, List<Lost> lost) {
        RedirectFormat format = RedirectFormat.of(name);
        Optional<Redirect> catching =
                rules(name).stream()
                        .filter(
                                rule ->
                                        lost.stream()
                                                .map(one -> Paths.decode(one.old().url()))
                                                .anyMatch(path -> catches(format, rule, path)))
                        .findFirst();
        return texts.text(name)
                .flatMap(text -> new RedirectInsertion(name, text, rules(name)).of(lost, catching));
    }

    /** How one URL is saved. */
    Advice of(Lost lost) {
        return file.map(name -> inFile(name, lost.old().url(), "", lost.to()))
                .or(() -> site.generator().routing().redirect(moved(lost)).map(this::told))
                .orElse(Advice.NONE);
    }

    private MovedPage moved(Lost lost) {
        return new MovedPage(
                inSite(lost.old().url()).orElse(lost.old().path()),
                lost.old().document().map(Document::file),
                lost.to().flatMap(this::inSite),
                lost.page().flatMap(Route::document));
    }

    private Optional<String> inSite(String url) {
        return site.paths().inSite(url).map(Paths::decode);
    }

    private Advice told(RedirectEntry entry) {
        String text =
                entry.text()
                        .map(line -> "add '" + line + "' to " + entry.within())
                        .orElse("redirect it by " + entry.within() + " to what takes its place");
        return Advice.at(entry.place(), text);
    }

    /**
     * A rule for all paths below one, which the host of the file takes; empty if it has no such
     * rules.
     */
    Optional<Advice> below(String from, String to) {
        return file.flatMap(
                name ->
                        switch (RedirectFormat.of(name)) {
                            case LINES, NETLIFY -> below(name, from, "/*", to + "/:splat");
                            case VERCEL -> below(name, from, "/:path*", to + "/:path*");
                            case FIREBASE -> below(name, from, "/:path*", to + "/:path");
                            case JSON, YAML, TABLE -> Optional.empty();
                        });
    }

    private Optional<Advice> below(String name, String from, String rest, String to) {
        return Optional.of(inFile(name, from, rest, Optional.of(to)));
    }

    /**
     * @param rest what stands for all that may follow the path; empty for the path alone
     */
    private Advice inFile(String name, String from, String rest, Optional<String> to) {
        RedirectFormat format = RedirectFormat.of(name);
        List<Redirect> rules = rules(name);
        String sample = Paths.decode(rest.isEmpty() ? from : from + "/x");
        Optional<Redirect> catching =
                rules.stream().filter(rule -> catches(format, rule, sample)).findFirst();
        Location place =
                catching.map(Redirect::location)
                        .orElseGet(
                                () ->
                                        rules.isEmpty()
                                                ? new Location(name, Position.START)
                                                : rules.get(rules.size() - 1).location());
        String where =
                format.key().map(key -> Wording.quote(key) + " in ").orElse("")
                        + Wording.quote(name)
                        + catching.map(rule -> " above line " + rule.location().line()).orElse("");
        return Advice.at(
                place,
                to.map(
                                target ->
                                        "add "
                                                + lines(
                                                        format.rule(
                                                                format.literal(from) + rest,
                                                                target))
                                                + " to "
                                                + where)
                        .orElse("redirect it in " + where + " to what takes its place"));
    }

    private static String lines(List<String> rule) {
        String quoted =
                rule.stream().map(line -> "'" + line + "'").collect(Collectors.joining(", "));
        return rule.size() == 1 ? quoted : "the lines " + quoted;
    }

    /**
     * Whether a rule would be applied first. At Cloudflare, which reads the same lines as Netlify,
     * all rules from the first pattern on count as patterns, of which there may be a hundred only.
     */
    private static boolean catches(RedirectFormat format, Redirect rule, String path) {
        return !rule.isLiteral()
                && (format == RedirectFormat.LINES || rule.pattern().matches(path));
    }
}
