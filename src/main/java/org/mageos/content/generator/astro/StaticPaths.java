package org.mageos.content.generator.astro;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.generator.Sources;
import org.mageos.content.generator.astro.Collections.Collection;
import org.mageos.content.generator.script.Script;
import org.mageos.content.generator.script.ScriptReader;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The pages that a file with one parameter in its name makes, where its {@code getStaticPaths} says
 * them plainly: a list of parameters, or all entries of a collection by their ids.
 *
 * @see <a href="https://docs.astro.build/en/reference/routing-reference/#getstaticpaths">Astro,
 *     getStaticPaths</a>
 */
final class StaticPaths {

    private static final String FUNCTION = "getStaticPaths";
    private static final String LIST = "return [";

    /** A file's name with its one parameter. */
    private static final Pattern NAME = Pattern.compile("([^\\[\\]]*/)\\[(\\.\\.\\.)?(\\w+)]");

    private static final Pattern START =
            Pattern.compile(
                    "export (?:async )?(?:function getStaticPaths ?\\(\\)(?: ?: ?[\\w<>]+)?"
                            + " ?\\{|const getStaticPaths(?: ?: ?\\w+)? = \\(?(?:async )?\\(\\) =>"
                            + " \\{)");

    private static final String GET = "await getCollection\\( ?[\"'](?<%s>[\\w-]+)[\"'] ?\\)";

    /** All entries, each with its id as the parameter; what is behind does not matter. */
    private static final Pattern ENTRIES =
            Pattern.compile(
                    " ?(?:const (?<list>\\w+)(?: ?: ?[\\w<>'\"\\[\\]]+)? = "
                            + GET.formatted("first")
                            + " ?;? ?return \\k<list>|return \\( ?"
                            + GET.formatted("second")
                            + " ?\\)) ?\\.map\\( ?\\(? ?(?<entry>\\w+)(?: ?: ?[\\w<>'\"]+)? ?\\)?"
                            + " => (?:\\( ?\\{|\\{ ?return \\{) ?params ?: ?\\{ ?(?<name>\\w+) ?:"
                            + " ?\\k<entry>\\.(?<key>id|slug) ?,? ?}.*");

    private final SiteFiles files;
    private final Collections collections;

    /** Whether pages are made when they are asked for, of whatever parameter. */
    private final boolean onRequest;

    StaticPaths(SiteFiles files, Collections collections, AstroConfig config) {
        this.files = files;
        this.collections = collections;
        this.onRequest =
                config.isComputed("output")
                        || config.value().text("output").filter("server"::equals).isPresent();
    }

    /**
     * The sources of the pages by their paths: the entries of collections, or the file itself.
     *
     * @param file the file
     * @param path its path with the parameter
     * @return nothing if only a run of the program would tell
     */
    Optional<Map<String, String>> of(String file, String path, Sources sources) {
        Matcher name = NAME.matcher(path);
        String text = files.text(file).orElse("");
        if (onRequest
                || !name.matches()
                || !text.contains(FUNCTION)
                || text.contains("prerender")) {
            return Optional.empty();
        }
        String plain = withoutComments(text).replaceAll("\\s+", " ");
        Matcher start = START.matcher(plain);
        if (!start.find()) {
            return Optional.empty();
        }
        String body = plain.substring(start.end());
        Map<String, String> pages = new TreeMap<>();
        boolean known =
                listed(body, name.group(3), pages, file)
                        || entries(body, name.group(3), pages, sources);
        return known ? Optional.of(below(name.group(1), pages)) : Optional.empty();
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?m)^\\s*//.*$", "").replaceAll("(?s)/\\*.*?\\*/", "");
    }

    /** {@code return [{ params: { slug: 'a' } }]}. */
    private static boolean listed(
            String body, String parameter, Map<String, String> pages, String file) {
        String returned = body.stripLeading();
        int end = closing(returned);
        if (!returned.startsWith(LIST) || end < 0) {
            return false;
        }
        String list = returned.substring(LIST.length() - 1, end + 1);
        Script script = ScriptReader.read("export default { pages: " + list + " }");
        if (!script.computed().isEmpty()) {
            return false;
        }
        for (Value page : script.value().select("pages")) {
            Optional<String> value =
                    page instanceof Value.Mapping mapping
                            ? mapping.mapping("params").text(parameter)
                            : Optional.empty();
            if (value.isEmpty()) {
                return false;
            }
            pages.put(value.get(), file);
        }
        return !pages.isEmpty();
    }

    /** Where the first bracket closes; -1 if it does not. */
    private static int closing(String text) {
        int depth = 0;
        for (int i = text.indexOf('['); i >= 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean entries(
            String body, String parameter, Map<String, String> pages, Sources sources) {
        Matcher call = ENTRIES.matcher(body);
        if (!call.matches() || !call.group("name").equals(parameter)) {
            return false;
        }
        String name =
                Optional.ofNullable(call.group("first")).orElseGet(() -> call.group("second"));
        Optional<Collection> collection = collections.named(name);
        boolean key = collection.filter(one -> one.key().equals(call.group("key"))).isPresent();
        if (!key) {
            return false;
        }
        for (String file : sources.tree().files()) {
            if (collection.get().holds(file)) {
                // An entry that is no Markdown may have another id.
                Optional<String> id =
                        Optional.ofNullable(sources.documents().get(file))
                                .flatMap(collection.get()::id);
                if (id.isEmpty() || pages.put(id.get(), file) != null) {
                    return false;
                }
            }
        }
        return !pages.isEmpty();
    }

    private static Map<String, String> below(String folder, Map<String, String> pages) {
        Map<String, String> paths = new TreeMap<>();
        pages.forEach(
                (value, file) ->
                        paths.put(
                                "/" + Paths.trimSlashes(folder + Paths.trimSlashes(value)), file));
        return paths;
    }
}
