package org.mageos.content.generator.roq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Location;
import org.mageos.content.generator.ProgramRoute;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.Route.Form;
import org.mageos.content.generator.SourceRoutes;
import org.mageos.content.generator.Sources;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** What a site of Roq serves: pages, the further ones of lists, aliases and files. */
final class RoqRoutes {

    private static final List<String> ALIASES =
            List.of("redirect_from", "redirect-from", "aliases");

    /** What else is a template, and has a URL of its own. */
    private static final Set<String> TEXTS = Set.of("txt", "json", "xml", "yml", "yaml", "css");

    private final RoqContent content;
    private final RoqSettings settings;
    private final boolean hasAliases;
    private final Sources sources;
    private final SourceRoutes.Builder routes = new SourceRoutes.Builder();

    /** The paths of pages that files in the folders of their documents belong to, by folder. */
    private final Map<String, Optional<String>> owners = new HashMap<>();

    RoqRoutes(RoqContent content, RoqSettings settings, boolean hasAliases, Sources sources) {
        this.content = content;
        this.settings = settings;
        this.hasAliases = hasAliases;
        this.sources = sources;
    }

    SourceRoutes make() {
        List<String> attached = new ArrayList<>();
        for (String file : sources.tree().files()) {
            Optional<String> name = content.inContent(file);
            if (name.isPresent() && isTemplate(name.get())) {
                addPage(file, name.get());
            } else if (name.isPresent()) {
                attached.add(file);
            } else {
                content.served(file).ifPresent(path -> routes.addFile(path, file));
            }
        }
        attached.forEach(this::addAttached);
        settings.ofData().forEach(this::addData);
        return routes.build();
    }

    private static boolean isTemplate(String file) {
        return RoqLink.isPage(file) || TEXTS.contains(Paths.extension(file));
    }

    private void addPage(String file, String name) {
        Document document = sources.documents().get(file);
        Value.Mapping data = document == null ? Value.Mapping.EMPTY : document.frontMatter().data();
        RoqLink link = content.link(name, data);
        if (link.collection().filter(settings::isHidden).isPresent()) {
            return;
        }
        String template = data.text("link").orElse(settings.link(link.collection()));
        Optional<String> path = link.path(settings.prefix(), template);
        if (Paths.lastSegment(Paths.withoutExtension(name)).equals("index")) {
            owners.put(Paths.folder(name), path);
        }
        if (path.isEmpty()) {
            addProgram(file, "/", ".*");
            return;
        }
        Route route = route(file, document, path.get());
        if (document != null && RoqContent.isDraft(document) && !settings.showsDrafts()) {
            routes.addUnpublished(route);
        } else {
            routes.add(route);
        }
        data.text("paginate").ifPresent(list -> addList(file, list));
        if (hasAliases) {
            ALIASES.forEach(key -> addAliases(file, link, data.get(key), path.get()));
        }
    }

    private static Route route(String file, @Nullable Document document, String path) {
        boolean isFolder = Paths.extension(path).isEmpty() || path.endsWith("/");
        String plain = "/" + Paths.trimSlashes(path);
        Form form = isFolder ? Form.FOLDER : Form.FILE;
        return document == null
                ? new Route(plain, form, new Route.Origin.SourceFile(file), Optional.empty())
                : Route.of(document, plain, form);
    }

    /** The further pages of a list. */
    private void addList(String file, String collection) {
        addProgram(file, "/" + Paths.join(settings.prefix(), collection) + "/page", "[0-9]+/?");
    }

    private void addData(String collection) {
        addProgram("", "/" + Paths.join(settings.prefix(), collection) + "/", ".*");
    }

    private void addProgram(String file, String prefix, String rest) {
        routes.addProgram(
                new ProgramRoute(file, prefix, Pattern.compile(Pattern.quote(prefix) + rest)));
    }

    private void addAliases(String file, RoqLink link, Optional<Value> aliases, String path) {
        for (Value value : aliases.map(Value::items).orElse(List.of())) {
            if (value instanceof Value.Scalar alias && alias.value() != null) {
                Location place = new Location(file, alias.position());
                link.path(settings.prefix(), alias.text())
                        .map(from -> "/" + Paths.trimSlashes(from))
                        .filter(from -> !from.equals("/" + Paths.trimSlashes(path)))
                        .map(from -> Redirect.ofDocument(from, Paths.encode(path), false, place))
                        .ifPresent(routes::addRedirect);
            }
        }
    }

    /** A file of the content belongs to the page that is the index of the nearest folder. */
    private void addAttached(String file) {
        String name = content.inContent(file).orElse(file);
        for (String at = Paths.folder(name); !at.isEmpty(); at = Paths.folder(at)) {
            Optional<String> owner = owners.get(at);
            if (owner != null) {
                String rest = content.servedName(name.substring(at.length() + 1));
                owner.map(path -> "/" + Paths.join(Paths.trimSlashes(path), rest))
                        .ifPresent(path -> routes.addFile(path, file));
                return;
            }
        }
    }
}
