package org.mageos.content.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.MarkdownOptions;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Severity;
import org.mageos.content.pattern.Glob;
import org.mageos.content.value.Position;

/**
 * What {@code mageos-content.yaml} says. Everything is optional; a site generator's own rules fill
 * what is not said.
 *
 * @param file the settings file's name, for messages; empty if there is none
 * @param site what is said about the site as a whole
 * @param generator the site generator's name; empty to recognise it by its files
 * @param aliases prefixes of paths that stand for a folder, such as {@code ~} for {@code src}
 * @param publicFolders folders that are served at the root of the site as they are, the content
 *     root as an empty name; without any: the generator's default
 * @param redirects files with redirect rules
 * @param collections collections by name, in the order of the file
 * @param routes URL paths that the generator makes without a document of their own
 * @param feeds the feeds that are written
 * @param feedIds the file that keeps the ids of entries; empty: none
 * @param previousSitemap a sitemap of which no URL is to be lost; empty: none
 * @param sitemap the sitemap; empty: the defaults apply where one is asked for
 * @param llms what language models read of the site
 * @param external how links to other sites are checked
 * @param sites other sites whose URLs are looked up without asking them
 * @param rules severities that differ from the rules' defaults, by rule id
 * @param overrides severities that differ in some files; of several that hold the last one counts
 * @param exclude files that are not read; see {@link #isExcluded}
 * @param ignore what is not to be told; see {@link #ignored}
 * @param components JSX components whose attributes are links or images, by name
 * @param wikiLinks whether {@code [[Page]]} is a link
 * @param above what the pom and the command line say, which goes before what is said here. Its
 *     {@code site} is already in this one
 */
public record Settings(
        Optional<String> file,
        SiteSettings site,
        Optional<Sourced<String>> generator,
        Map<String, Sourced<String>> aliases,
        List<Sourced<String>> publicFolders,
        List<Sourced<String>> redirects,
        List<CollectionSettings> collections,
        List<RouteSettings> routes,
        List<FeedSettings> feeds,
        Optional<Sourced<String>> feedIds,
        Optional<Sourced<String>> previousSitemap,
        Optional<SitemapSettings> sitemap,
        LlmsSettings llms,
        ExternalSettings external,
        List<LinkedSite> sites,
        Map<String, Severity> rules,
        List<RuleOverride> overrides,
        List<Sourced<Glob>> exclude,
        IgnoreSettings ignore,
        Map<String, MarkdownOptions.Component> components,
        boolean wikiLinks,
        Optional<Settings> above) {

    /** The file's name where nobody names another. */
    public static final String DEFAULT_FILE = "mageos-content.yaml";

    /** No settings file. */
    public static final Settings NONE =
            new Settings(
                    Optional.empty(),
                    SiteSettings.NONE,
                    Optional.empty(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    LlmsSettings.DEFAULT,
                    ExternalSettings.DEFAULT,
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    IgnoreSettings.NONE,
                    Map.of(),
                    false,
                    Optional.empty());

    public Settings {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(generator, "generator");
        aliases = Map.copyOf(aliases);
        publicFolders = List.copyOf(publicFolders);
        redirects = List.copyOf(redirects);
        collections = List.copyOf(collections);
        routes = List.copyOf(routes);
        feeds = List.copyOf(feeds);
        Objects.requireNonNull(feedIds, "feedIds");
        Objects.requireNonNull(previousSitemap, "previousSitemap");
        Objects.requireNonNull(sitemap, "sitemap");
        Objects.requireNonNull(llms, "llms");
        Objects.requireNonNull(external, "external");
        sites = List.copyOf(sites);
        rules = Map.copyOf(rules);
        overrides = List.copyOf(overrides);
        exclude = List.copyOf(exclude);
        Objects.requireNonNull(ignore, "ignore");
        components = Map.copyOf(components);
        Objects.requireNonNull(above, "above");
    }

    /** Replaces what is said about the site as a whole. */
    public Settings withSite(SiteSettings other) {
        return with(other, above);
    }

    /**
     * Lays other settings over these: severities, excluded files, and what they say of the site.
     */
    Settings under(Settings other) {
        Settings both = above.map(already -> already.under(other)).orElse(other);
        return with(site.under(other.site), Optional.of(both));
    }

    private Settings with(SiteSettings otherSite, Optional<Settings> otherAbove) {
        return new Settings(
                file,
                otherSite,
                generator,
                aliases,
                publicFolders,
                redirects,
                collections,
                routes,
                feeds,
                feedIds,
                previousSitemap,
                sitemap,
                llms,
                external,
                sites,
                rules,
                overrides,
                exclude,
                ignore,
                components,
                wikiLinks,
                otherAbove);
    }

    /** The severity of a rule in a file. */
    public Severity severity(Rule rule, String file) {
        Severity said = said(rule, file);
        return said == null ? rule.severity() : said;
    }

    private @Nullable Severity said(Rule rule, String file) {
        Severity said = above.isPresent() ? above.get().said(rule, file) : null;
        if (said == null) {
            said = overridden(rule, file);
        }
        return said == null ? rules.get(rule.id()) : said;
    }

    private @Nullable Severity overridden(Rule rule, String file) {
        Severity severity = null;
        for (RuleOverride override : overrides) {
            if (override.holds(rule.id(), file)) {
                severity = override.rules().get(rule.id());
            }
        }
        return severity;
    }

    /** Whether a rule is off, wherever a file lies. */
    public boolean isOff(Rule rule) {
        return severity(rule, "") == Severity.OFF && !isOverridden(rule);
    }

    private boolean isOverridden(Rule rule) {
        for (RuleOverride override : overrides) {
            if (override.rules().containsKey(rule.id())) {
                return true;
            }
        }
        return above.isPresent() && above.get().isOverridden(rule);
    }

    /** Whether a file is not to be read. */
    public boolean isExcluded(String name) {
        for (Sourced<Glob> glob : exclude) {
            if (glob.value().matches(name)) {
                return true;
            }
        }
        return above.isPresent() && above.get().isExcluded(name);
    }

    /** What is not to be told, those of the pom first. */
    public IgnoreSettings ignored() {
        return above.isPresent() ? above.get().ignored().with(ignore) : ignore;
    }

    /** A place in the settings file; in that which is missing, if there is none. */
    public Location location(Position position) {
        return new Location(file.orElse(DEFAULT_FILE), position);
    }

    /** An error at a place in the settings file. */
    public RunError error(Position position, String message) {
        return new RunError(Optional.of(location(position)), message);
    }

    /** An error that is about no place in the settings file, if there is one at all. */
    public RunError error(String message) {
        return new RunError(
                file.isPresent() ? Optional.of(location(Position.START)) : Optional.empty(),
                message);
    }
}
