package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.MovedPage;
import org.mageos.content.generator.RedirectEntry;
import org.mageos.content.generator.Route;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** The {@code aliases} of pages: paths at which Hugo writes a page that leads on. */
final class Aliases {

    private static final String KEY = "aliases";

    /** How templates name them, which write redirects for a host where Hugo makes no pages. */
    private static final String NAME = ".Aliases";

    private Aliases() {}

    /** Whether the aliases lead somewhere: {@code disableAliases} leaves them to templates. */
    static boolean lead(SiteFiles files, HugoSettings settings) {
        Mounts mounts = settings.mounts();
        return !settings.config().isSet("disablealiases", true)
                || mounts.hasForeign()
                || files.tree().files().stream()
                        .filter(
                                file ->
                                        mounts.layouts().stream()
                                                .anyMatch(one -> one.targetOf(file).isPresent()))
                        .anyMatch(file -> files.text(file).filter(Aliases::areNamed).isPresent());
    }

    private static boolean areNamed(String template) {
        return template.contains(NAME);
    }

    static List<Redirect> of(Node node, Document document, PagePath place, HugoSettings settings) {
        List<Redirect> redirects = new ArrayList<>();
        Optional<Value> aliases = LowerCaseKeys.get(document.frontMatter().data(), KEY);
        String to = Paths.encode(place.path()) + (isFolder(place) ? "/" : "");
        for (Value item : aliases.map(Value::items).orElse(List.of())) {
            if (item instanceof Value.Scalar alias && alias.value() != null) {
                Optional<String> from = from(alias.text(), node, place, settings);
                from.filter(path -> !isSame(path, place))
                        .ifPresent(
                                path -> {
                                    Location location =
                                            new Location(document.file(), alias.position());
                                    redirects.add(Redirect.ofDocument(path, to, false, location));
                                });
            }
        }
        return redirects;
    }

    /** One more alias of the page that is there. */
    static Optional<RedirectEntry> entry(MovedPage moved) {
        return moved.page().map(page -> RedirectEntry.inFrontMatter(page, key(page), moved.from()));
    }

    /** Hugo does not care for case in keys, but one must not be there twice. */
    private static String key(Document page) {
        return page.frontMatter().data().entries().stream()
                .map(Value.Entry::key)
                .filter(KEY::equalsIgnoreCase)
                .findFirst()
                .orElse(KEY);
    }

    private static boolean isFolder(PagePath place) {
        return place.form() == Route.Form.FOLDER && !place.path().equals("/");
    }

    private static boolean isSame(String path, PagePath place) {
        return path.equals(place.path());
    }

    private static Optional<String> from(
            String alias, Node node, PagePath place, HugoSettings settings) {
        if (alias.isBlank()) {
            return Optional.empty();
        }
        String whole =
                alias.startsWith("/")
                        ? Rooted.path(alias)
                        : Rooted.path(Paths.folder(place.bundle()) + "/" + alias);
        String prefix = node.language().prefix();
        boolean hasPrefix = prefix.isEmpty() || (whole + "/").startsWith("/" + prefix + "/");
        String path = hasPrefix ? whole : node.language().path(whole);
        boolean ugly = settings.isUgly(node.section()) && !path.endsWith(".html");
        return Optional.of(Paths.encode(ugly ? path + ".html" : path));
    }
}
