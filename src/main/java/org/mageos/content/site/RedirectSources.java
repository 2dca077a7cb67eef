package org.mageos.content.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.sign.UnknownSite;
import org.mageos.content.output.IoReason;
import org.mageos.content.settings.Settings;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.tree.redirect.NetlifyConfig;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.tree.redirect.RedirectFile;
import org.mageos.content.tree.redirect.RedirectFormat;
import org.mageos.content.tree.redirect.RedirectProblem;
import org.mageos.content.tree.redirect.Redirects;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Position;

/**
 * The files that hold the site's redirects: those that the settings name, otherwise those that a
 * host would read.
 */
final class RedirectSources {

    private static final String LINES = RedirectFormat.LINES.fileName();

    private final ReadableFiles files;
    private final List<String> read = new ArrayList<>();
    private final List<Redirect> rules = new ArrayList<>();
    private final List<RedirectProblem> problems = new ArrayList<>();

    /** Where what cannot be read is told. */
    private final List<RunError> errors;

    private Optional<String> unread = Optional.empty();

    private RedirectSources(ReadableFiles files, List<RunError> errors) {
        this.files = files;
        this.errors = errors;
    }

    /**
     * Reads the redirects of a site.
     *
     * @param ofDocuments the rules in the front matter of documents, which a file's own rules go
     *     before
     * @param errors takes what cannot be read
     */
    static Redirects read(
            ReadableFiles files,
            Settings settings,
            Generator generator,
            FileTree tree,
            List<Redirect> ofDocuments,
            List<RunError> errors) {
        RedirectSources sources = new RedirectSources(files, errors);
        if (settings.redirects().isEmpty()) {
            found(settings, generator, tree).forEach(sources::readFound);
        } else {
            settings.redirects().forEach(file -> sources.read(file.value()));
        }
        sources.rules.addAll(ofDocuments);
        return new Redirects(sources.rules, sources.problems, sources.read, sources.unread);
    }

    /**
     * Reads what the hosts of sites whose rules are not known redirect, as far as it is told by the
     * first name of a path: a rule for all paths says nothing of one. What cannot be read in such
     * files is nobody's settings, and not told.
     */
    static Redirects beside(ReadableFiles files, FileTree tree, List<UnknownSite> sites) {
        RedirectSources sources = new RedirectSources(files, new ArrayList<>());
        sites.stream()
                .flatMap(
                        site ->
                                Stream.concat(
                                        site.publicFolders().stream()
                                                .map(folder -> Paths.join(folder, LINES)),
                                        Stream.of(site.folder(), "")
                                                .flatMap(RedirectSources::ofHosts)))
                .filter(tree.keptFiles()::contains)
                .distinct()
                .forEach(sources::read);
        return new Redirects(
                sources.rules.stream().filter(RedirectSources::namesAFolder).toList(),
                List.of(),
                List.of(),
                new Redirects(List.of(), sources.problems, List.of(), sources.unread).unread());
    }

    private static Stream<String> ofHosts(String folder) {
        return Stream.of(
                        LINES,
                        RedirectFormat.NETLIFY.fileName(),
                        RedirectFormat.VERCEL.fileName(),
                        RedirectFormat.FIREBASE.fileName())
                .map(name -> Paths.join(folder, name));
    }

    private static boolean namesAFolder(Redirect rule) {
        String from = rule.from();
        return from.length() > 1
                && from.startsWith("/")
                && Character.isLetterOrDigit(from.charAt(1));
    }

    /**
     * The files of hosts, in the order in which Netlify applies its own: {@code _redirects} first.
     * Where no page is known the host builds its site of another folder, or nobody knows how.
     */
    private static List<String> found(Settings settings, Generator generator, FileTree tree) {
        List<String> folders =
                settings.publicFolders().isEmpty()
                        ? generator.layout().redirectFolders()
                        : settings.publicFolders().stream().map(folder -> folder.value()).toList();
        if (folders.isEmpty() || !knowsPages(settings, generator)) {
            return List.of();
        }
        return Stream.concat(
                        folders.stream().map(folder -> Paths.join(folder, LINES)),
                        Stream.of(
                                RedirectFormat.NETLIFY.fileName(),
                                RedirectFormat.VERCEL.fileName(),
                                RedirectFormat.FIREBASE.fileName()))
                .filter(tree.keptFiles()::contains)
                .distinct()
                .toList();
    }

    private static boolean knowsPages(Settings settings, Generator generator) {
        return !generator.layout().redirectFolders().isEmpty()
                || !settings.routes().isEmpty()
                || settings.collections().stream().anyMatch(c -> c.permalink().isPresent());
    }

    private void readFound(String file) {
        text(file)
                .filter(
                        text ->
                                RedirectFormat.of(file) != RedirectFormat.NETLIFY
                                        || !NetlifyConfig.isOfOtherFolder(text))
                .ifPresent(text -> add(file, text));
    }

    private void read(String file) {
        text(file).ifPresent(text -> add(file, text));
    }

    private void add(String file, String text) {
        read.add(file);
        RedirectFile parsed = RedirectFormat.read(file, text);
        rules.addAll(parsed.rules());
        problems.addAll(parsed.malformed());
    }

    private Optional<String> text(String file) {
        if (files.kind(file) != ReadableFiles.Kind.FILE) {
            // Reported with the settings that name it.
            return Optional.empty();
        }
        try {
            return Optional.of(files.text(file));
        } catch (IOException e) {
            unread = Optional.of(file);
            errors.add(
                    new RunError(
                            Optional.of(new Location(file, Position.START)),
                            "The redirects cannot be read: " + IoReason.of(e)));
            return Optional.empty();
        }
    }
}
