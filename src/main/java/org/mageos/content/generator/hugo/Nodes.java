package org.mageos.content.generator.hugo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mageos.content.document.Document;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The pages of one language: those of files, the lists of top-level folders, and those of
 * taxonomies and their terms. Not thread-safe.
 */
final class Nodes {

    private final HugoSettings settings;
    private final ContentIndex index;
    private final Language language;
    private final Cascade cascade;
    private final Map<String, Node> built = new TreeMap<>();
    private final List<Node> leftOut = new ArrayList<>();

    Nodes(
            HugoSettings settings,
            ContentIndex index,
            Language language,
            Map<String, Document> documents) {
        this.settings = settings;
        this.index = index;
        this.language = language;
        this.cascade = new Cascade(index, documents, settings.config());
    }

    /** Finds all pages. */
    void find(PageDates dates, Instant now) {
        for (ContentFile file : index.pages(language.key())) {
            String kind = kind(file);
            PageData data = cascade.of(language, file.key(), kind);
            Node node = new Node(language, kind, file.key(), file.path(), Optional.of(file), data);
            if (dates.isLeftOut(data, node.name(), now)) {
                leftOut.add(node);
            } else {
                built.put(file.key(), node);
            }
        }
        addSections();
        for (String taxonomy : language.taxonomies().values()) {
            addTerms(taxonomy);
            addWithoutFile("taxonomy", "/" + taxonomy);
        }
        addWithoutFile("home", "/");
    }

    private String kind(ContentFile file) {
        if (file.key().equals("/")) {
            return "home";
        }
        if (file.type() != ContentFile.Type.BRANCH) {
            return "page";
        }
        for (String taxonomy : language.taxonomies().values()) {
            String key = ContentName.normalized("/" + taxonomy);
            if (file.key().equals(key)) {
                return "taxonomy";
            }
            if (file.key().startsWith(key + "/")) {
                return "term";
            }
        }
        return "section";
    }

    /** A folder at the top is a section as soon as there is a page below it. */
    private void addSections() {
        for (Node node : List.copyOf(built.values())) {
            boolean inSection = node.isPage() || node.kind().equals("section");
            if (inSection && !node.section().isEmpty()) {
                int end = node.path().indexOf('/', 1);
                addWithoutFile("section", end < 0 ? node.path() : node.path().substring(0, end));
            }
        }
    }

    private void addTerms(String taxonomy) {
        for (Node node : List.copyOf(built.values())) {
            if (!node.data().isRendered()) {
                continue;
            }
            for (String term : terms(node.data(), taxonomy)) {
                addWithoutFile("term", "/" + taxonomy + "/" + term);
            }
        }
    }

    private static List<String> terms(PageData data, String taxonomy) {
        Optional<Value> value = data.get(ContentName.normalized(taxonomy));
        return value.isEmpty()
                ? List.of()
                : data.texts(ContentName.normalized(taxonomy)).stream()
                        .map(Paths::trimSlashes)
                        .filter(term -> !term.isBlank())
                        .toList();
    }

    private void addWithoutFile(String kind, String path) {
        String key = ContentName.normalized(path);
        boolean hasFile = index.page(language.key(), key).isPresent();
        if (!hasFile && !built.containsKey(key)) {
            PageData data = cascade.of(language, key, kind);
            built.put(key, new Node(language, kind, key, path, Optional.empty(), data));
        }
    }

    /** The pages that this build makes, drafts left out, sorted by logical path. */
    Collection<Node> built() {
        return built.values().stream().filter(node -> !settings.isDisabled(node.kind())).toList();
    }

    /** The pages that it leaves out. */
    List<Node> leftOut() {
        return leftOut;
    }

    /** The page that the files at a path of the content belong to: the nearest bundle above. */
    Optional<Node> owner(String folder) {
        String key = ContentName.normalized("/" + folder);
        while (true) {
            Node node = built.get(key);
            if (node != null && (!node.isPage() || isLeaf(node))) {
                return Optional.of(node);
            }
            if (key.equals("/")) {
                return Optional.empty();
            }
            String above = Paths.folder(key);
            key = above.isEmpty() ? "/" : above;
        }
    }

    private static boolean isLeaf(Node node) {
        return node.file().filter(f -> f.type() == ContentFile.Type.LEAF).isPresent();
    }
}
