package org.mageos.content.init;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.pattern.Glob;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * Documents of a folder whose front matter has the same shape.
 *
 * @param folder the folder; {@code *} in it stands for any language
 * @param isDeep whether those of the folders in it belong to them
 * @param documents the documents
 */
record FolderCluster(String folder, boolean isDeep, List<Document> documents) {

    /** How alike two shapes must be, as the cosine of how often their keys stand in a document. */
    private static final double ALIKE = 0.6;

    /** Shapes that are less alike are of something else. */
    private static final double OTHER = 0.35;

    /** More collections than this are no help to anybody: what is alike is one. */
    private static final int MANY = 30;

    /** A shape of fewer documents says nothing. */
    private static final int FEW = 3;

    /** Folders in which sites put all that they have. */
    private static final Set<String> GENERIC =
            Set.of("src", "content", "pages", "data", "source", "main", "site", "_data");

    FolderCluster {
        Objects.requireNonNull(folder, "folder");
        documents = List.copyOf(documents);
    }

    /** The clusters of documents; each has those of one folder, or of all below it. */
    static List<FolderCluster> of(List<Document> documents) {
        Node root = tree(documents);
        List<FolderCluster> clusters = root.clusters(false);
        long large = clusters.stream().filter(c -> c.documents.size() >= FEW).count();
        return large > MANY ? root.clusters(true) : clusters;
    }

    private static Node tree(List<Document> documents) {
        Node root = new Node("");
        LanguageFolders languages = LanguageFolders.of(documents);
        for (Document document : documents) {
            Node node = root;
            String folder = languages.withoutLanguage(document.folder());
            for (int end = 0; end < folder.length(); ) {
                int slash = folder.indexOf('/', end);
                int next = slash < 0 ? folder.length() : slash;
                String name = folder.substring(0, next);
                node = node.children.computeIfAbsent(name, Node::new);
                end = next + 1;
            }
            node.own.add(document);
        }
        return root;
    }

    /** How often each key stands in a document. */
    private Map<String, Double> vector() {
        Map<String, Double> counts = new HashMap<>();
        for (Document document : documents) {
            for (Value.Entry entry : document.frontMatter().data().entries()) {
                counts.merge(entry.key(), 1.0 / documents.size(), Double::sum);
            }
        }
        return counts;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double product = 0;
        for (Map.Entry<String, Double> entry : one.entrySet()) {
            product += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        double lengths = length(one) * length(other);
        return lengths == 0 ? 0 : product / lengths;
    }

    private static double length(Map<String, Double> vector) {
        return Math.sqrt(vector.values().stream().mapToDouble(v -> v * v).sum());
    }

    /** A folder in the making. */
    private static final class Node {

        private final String folder;
        private final List<Document> own = new ArrayList<>();
        private final Map<String, Node> children = new TreeMap<>();

        Node(String folder) {
            this.folder = folder;
        }

        List<FolderCluster> clusters(boolean anywhere) {
            List<FolderCluster> parts = new ArrayList<>();
            if (!own.isEmpty()) {
                parts.add(new FolderCluster(folder, false, own));
            }
            children.values().forEach(child -> parts.addAll(child.clusters(anywhere)));
            return parts.size() > 1
                            && (mayHoldOneThing() || anywhere && !folder.isEmpty())
                            && areAlike(parts)
                    ? List.of(together(parts))
                    : parts;
        }

        /** Whether a folder is not one in which sites put everything. */
        private boolean mayHoldOneThing() {
            boolean isOfLanguage = Paths.lastSegment(folder).equals(LanguageFolders.ANY);
            String name = isOfLanguage ? Paths.folder(folder) : folder;
            return !name.isEmpty() && !GENERIC.contains(Paths.lastSegment(name));
        }

        /**
         * Whether nearly all documents are in parts that are like the largest one, and none of
         * those that say something is quite another thing. Where there are but few, they are.
         */
        private static boolean areAlike(List<FolderCluster> parts) {
            FolderCluster largest = parts.get(0);
            int total = 0;
            for (FolderCluster part : parts) {
                total += part.documents.size();
                largest = part.documents.size() > largest.documents.size() ? part : largest;
            }
            if (largest.documents.size() < FEW) {
                return true;
            }
            Map<String, Double> vector = largest.vector();
            int alike = 0;
            for (FolderCluster part : parts) {
                double cosine = cosine(part.vector(), vector);
                alike += cosine >= ALIKE ? part.documents.size() : 0;
                if (part.documents.size() >= FEW && cosine < OTHER) {
                    return false;
                }
            }
            return alike * 10 >= total * 8;
        }

        private FolderCluster together(List<FolderCluster> parts) {
            return new FolderCluster(
                    folder, true, parts.stream().flatMap(p -> p.documents.stream()).toList());
        }
    }

    /** The pattern of its folder. */
    String pattern() {
        return Stream.of(folder.split("/"))
                .map(name -> name.equals(LanguageFolders.ANY) ? name : Glob.literal(name))
                .collect(Collectors.joining("/"));
    }

    /** The last names of the folder, as many as asked for, with hyphens between them. */
    String name(int segments) {
        String name = "";
        String rest = folder;
        for (int i = 0; i < segments && !rest.isEmpty(); rest = Paths.folder(rest)) {
            String last = Paths.lastSegment(rest);
            if (!last.equals(LanguageFolders.ANY)) {
                name = name.isEmpty() ? last : last + "-" + name;
                i++;
            }
        }
        return name;
    }
}
