package org.mageos.content.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.finding.Location;
import org.mageos.content.site.Site;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.tree.redirect.RedirectFormat;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * Where and how a redirect is to be written: in the dialect of the host or the generator that the
 * site uses already, at a place where it is reached.
 */
final class RedirectAdvice {

    private static final Set<RedirectFormat> OF_HOSTS =
            Set.of(
                    RedirectFormat.LINES,
                    RedirectFormat.NETLIFY,
                    RedirectFormat.VERCEL,
                    RedirectFormat.FIREBASE);

    private final Site site;
    private final Optional<String> file;

    /**
     * A redirect to write.
     *
     * @param place where; empty if nothing is known that would take it
     * @param text what to do, as a remedy; empty if nothing is known
     */
    record Advice(Optional<Location> place, Optional<String> text) {

        static final Advice NONE = new Advice(Optional.empty(), Optional.empty());
    }

    RedirectAdvice(Site site) {
        this.site = site;
        this.file = file(site);
    }

    /** The file that has redirects, or that the host would read. */
    private static Optional<String> file(Site site) {
        return Stream.concat(
                        site.redirects().rules().stream().map(rule -> rule.location().file()),
                        Stream.concat(
                                site.publicFolders().stream()
                                        .map(f -> Paths.join(f, RedirectFormat.LINES.fileName())),
                                OF_HOSTS.stream().sorted().map(RedirectFormat::fileName)))
                .filter(name -> !FileKind.isMarkdown(name) && !FileKind.isHtml(name))
                .filter(site.tree()::hasFile)
                .findFirst();
    }

    /**
     * @param from the path that is lost, encoded
     * @param to where it is to lead; empty if nobody knows
     * @param page the document that is there
     */
    Advice of(String from, Optional<String> to, Optional<Document> page) {
        if (file.isPresent()) {
            return inFile(file.get(), from, to);
        }
        return page.isPresent() && to.isPresent()
                ? inFrontMatter(page.get(), from).or(() -> inConfig(from, to)).orElse(Advice.NONE)
                : inConfig(from, to).orElse(Advice.NONE);
    }

    /**
     * A rule for all paths below one, which the host of the file takes; empty if it has no such
     * rules.
     */
    Optional<Advice> below(String from, String to) {
        return file.filter(name -> OF_HOSTS.contains(RedirectFormat.of(name)) && !isProgram(name))
                .map(
                        name ->
                                switch (RedirectFormat.of(name)) {
                                    case VERCEL ->
                                            inFile(
                                                    name,
                                                    from + "/:path*",
                                                    Optional.of(to + "/:path*"));
                                    case FIREBASE ->
                                            inFile(
                                                    name,
                                                    from + "/:path*",
                                                    Optional.of(to + "/:path"));
                                    default ->
                                            inFile(name, from + "/*", Optional.of(to + "/:splat"));
                                });
    }

    private Advice inFile(String name, String from, Optional<String> to) {
        List<Redirect> rules =
                site.redirects().rules().stream()
                        .filter(rule -> rule.location().file().equals(name))
                        .toList();
        Optional<Redirect> catching =
                isProgram(name)
                        ? Optional.empty()
                        : rules.stream().filter(rule -> catches(name, rule, from)).findFirst();
        Location place =
                catching.map(Redirect::location)
                        .orElseGet(
                                () ->
                                        rules.isEmpty()
                                                ? new Location(name, Position.START)
                                                : rules.get(rules.size() - 1).location());
        String where =
                "'"
                        + name
                        + "'"
                        + catching.map(rule -> " above line " + rule.location().line()).orElse("");
        return new Advice(
                Optional.of(place),
                Optional.of(
                        to.map(target -> "add '" + line(name, from, target) + "' to " + where)
                                .orElse("redirect it in " + where + " to what takes its place")));
    }

    /**
     * Whether a rule would be applied first. At Cloudflare, which reads the same lines as Netlify,
     * all rules from the first pattern on count as patterns, of which there may be a hundred only.
     */
    private static boolean catches(String name, Redirect rule, String from) {
        if (rule.isLiteral()) {
            return false;
        }
        return RedirectFormat.of(name) == RedirectFormat.LINES
                || rule.pattern().matches(Paths.decode(from.replace("/*", "/x")));
    }

    private static boolean isProgram(String name) {
        return Stream.of("js", "mjs", "cjs", "ts", "mts", "cts")
                .anyMatch(Paths.extension(name).toLowerCase(Locale.ROOT)::equals);
    }

    private String line(String name, String from, String to) {
        String last = Paths.lastSegment(name);
        if (last.startsWith("docusaurus.config")) {
            return "{from: '%s', to: '%s'}".formatted(from, to);
        }
        return isProgram(name)
                ? "\"" + from + "\": \"" + to + "\""
                : RedirectFormat.of(name).rule(from, to);
    }

    /**
     * Where the generator reads old paths from front matter by itself, or by a plugin that is set.
     */
    private Optional<Advice> inFrontMatter(Document page, String from) {
        Optional<String> line =
                switch (site.generator().name()) {
                    case "hugo" -> Optional.of("aliases: [\"" + from + "\"]");
                    case "zola" -> Optional.of("aliases = [\"" + Paths.trimSlashes(from) + "\"]");
                    case "jekyll" ->
                            mentions("jekyll-redirect-from", "_config.yml", "Gemfile")
                                    ? Optional.of("redirect_from: " + from)
                                    : Optional.empty();
                    default -> Optional.empty();
                };
        return line.map(
                text ->
                        new Advice(
                                Optional.of(new Location(page.file(), Position.START)),
                                Optional.of(
                                        "add '"
                                                + text
                                                + "' to the front matter of '"
                                                + page.file()
                                                + "'")));
    }

    /** Where the generator's own settings take redirects. */
    private Optional<Advice> inConfig(String from, Optional<String> to) {
        String start =
                switch (site.generator().name()) {
                    case "astro", "starlight" -> "astro.config.";
                    default -> "";
                };
        return start.isEmpty()
                ? Optional.empty()
                : site.tree().keptFiles().stream()
                        .filter(name -> Paths.lastSegment(name).startsWith(start))
                        .findFirst()
                        .map(
                                name ->
                                        new Advice(
                                                Optional.of(new Location(name, Position.START)),
                                                Optional.of(
                                                        to.map(
                                                                        target ->
                                                                                "add '"
                                                                                        + line(
                                                                                                name,
                                                                                                from,
                                                                                                target)
                                                                                        + "' to"
                                                                                        + " 'redirects'"
                                                                                        + " in '"
                                                                                        + name
                                                                                        + "'")
                                                                .orElse(
                                                                        "redirect it by"
                                                                                + " 'redirects' in '"
                                                                                + name
                                                                                + "' to what takes"
                                                                                + " its place"))));
    }

    private boolean mentions(String word, String... files) {
        return Stream.of(files)
                .anyMatch(name -> site.tree().hasFile(name) && text(name).contains(word));
    }

    private String text(String name) {
        try {
            return site.text(name);
        } catch (java.io.IOException e) {
            // It is told where it is read for its own sake.
            return "";
        }
    }
}
