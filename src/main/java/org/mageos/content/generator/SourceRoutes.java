package org.mageos.content.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mageos.content.tree.redirect.Redirect;

/**
 * What the files make by themselves, by the generator's rules.
 *
 * @param routes one route for each page
 * @param unpublished routes of documents that this build leaves out: drafts and the like
 * @param also further paths where a page is served, such as {@code /a} for {@code /a.html}
 * @param files files that are served as they are, by path, beside the public folders
 * @param programs the paths that programs make
 * @param possible paths where the default language's page may stand in for a translation
 * @param redirects rules that documents have in their front matter; paths without the base path
 * @param brokenLinks links of the generator's settings that lead nowhere
 * @param menuLinks links of the generator's settings beside those that nothing but them tells
 */
public record SourceRoutes(
        List<Route> routes,
        List<Route> unpublished,
        Map<String, Route> also,
        Map<String, String> files,
        List<ProgramRoute> programs,
        Set<String> possible,
        List<Redirect> redirects,
        List<SettingsLink> brokenLinks,
        List<MenuLink> menuLinks) {

    /** No routes at all. */
    public static final SourceRoutes NONE = new Builder().build();

    public SourceRoutes {
        routes = List.copyOf(routes);
        unpublished = List.copyOf(unpublished);
        also = Map.copyOf(also);
        files = Map.copyOf(files);
        programs = List.copyOf(programs);
        possible = Set.copyOf(possible);
        redirects = List.copyOf(redirects);
        brokenLinks = List.copyOf(brokenLinks);
        menuLinks = List.copyOf(menuLinks);
    }

    /** Collects routes. Not thread-safe. */
    public static final class Builder {

        private final List<Route> routes = new ArrayList<>();
        private final List<Route> unpublished = new ArrayList<>();
        private final Map<String, Route> also = new HashMap<>();
        private final Map<String, String> files = new HashMap<>();
        private final List<ProgramRoute> programs = new ArrayList<>();
        private final Set<String> possible = new HashSet<>();
        private final List<Redirect> redirects = new ArrayList<>();
        private final List<SettingsLink> brokenLinks = new ArrayList<>();
        private final List<MenuLink> menuLinks = new ArrayList<>();

        public Builder add(Route route) {
            routes.add(Objects.requireNonNull(route, "route"));
            return this;
        }

        /** The route of a document that this build leaves out. */
        public Builder addUnpublished(Route route) {
            unpublished.add(Objects.requireNonNull(route, "route"));
            return this;
        }

        /** Says that a page is served at a further path; the first page of a path has it. */
        public Builder addAlso(String path, Route route) {
            also.putIfAbsent(path, route);
            return this;
        }

        /** Says that a file is served as it is; the first file of a path has it. */
        public Builder addFile(String path, String file) {
            files.putIfAbsent(path, file);
            return this;
        }

        public Builder addProgram(ProgramRoute program) {
            programs.add(Objects.requireNonNull(program, "program"));
            return this;
        }

        public Builder addPossible(String path) {
            possible.add(path);
            return this;
        }

        public Builder addRedirect(Redirect redirect) {
            redirects.add(Objects.requireNonNull(redirect, "redirect"));
            return this;
        }

        public Builder addBroken(SettingsLink link) {
            brokenLinks.add(Objects.requireNonNull(link, "link"));
            return this;
        }

        public Builder addMenuLink(MenuLink link) {
            menuLinks.add(Objects.requireNonNull(link, "link"));
            return this;
        }

        /** The routes that were added until now. */
        public List<Route> routes() {
            return List.copyOf(routes);
        }

        public SourceRoutes build() {
            return new SourceRoutes(
                    routes,
                    unpublished,
                    also,
                    files,
                    programs,
                    possible,
                    redirects,
                    brokenLinks,
                    menuLinks);
        }
    }
}
