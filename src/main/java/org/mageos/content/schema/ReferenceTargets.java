package org.mageos.content.schema;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Wording;
import org.mageos.content.schema.SchemaDocuments.Document;
import org.mageos.content.schema.SchemaReferences.Reference;
import org.mageos.content.value.Value;

/** Follows the references of a schema to other files, and theirs. */
final class ReferenceTargets {

    private final SchemaFiles files;
    private final SchemaDocuments loaded;
    private final Map<URI, Document> documents = new LinkedHashMap<>();
    private final Map<URI, SchemaReferences> references = new LinkedHashMap<>();
    private final List<RunError> errors = new ArrayList<>();

    /**
     * @param loaded the schemas that are read already
     */
    ReferenceTargets(SchemaFiles files, SchemaDocuments loaded) {
        this.files = files;
        this.loaded = loaded;
    }

    /** Follows the references of a schema. */
    void reach(URI uri, Document document) {
        follow(uri, document);
        List.copyOf(references.keySet()).forEach(this::checkFragments);
    }

    /** The schema and all that it refers to, by the URIs that it uses for them. */
    Map<URI, Document> documents() {
        return documents;
    }

    /** The references that lead nowhere. */
    List<RunError> errors() {
        return errors;
    }

    private void follow(URI uri, Document document) {
        documents.put(uri, document);
        SchemaReferences found = SchemaReferences.of(document.root(), uri);
        references.put(uri, found);
        for (Reference reference : found.references()) {
            URI target = reference.target();
            if (target == null) {
                report(document, reference, "is not a URL");
            } else if (resource(withoutFragment(target)).isEmpty() && !isOfficial(target)) {
                open(withoutFragment(target), document, reference);
            }
        }
    }

    private void open(URI target, Document from, Reference reference) {
        Optional<Document> known = loaded.get(target);
        URI place = isFile(target) ? target : placeOf(target).orElse(target);
        if (known.isPresent()) {
            follow(target, known.get());
        } else if (!isFile(place)) {
            report(from, reference, "is on the network, but schemas are read from files only");
        } else {
            Location namedAt = new Location(from.file(), reference.value().position());
            SchemaFiles.Read read = files.read(place, namedAt);
            errors.addAll(read.errors());
            read.document().ifPresent(document -> follow(target, document));
        }
    }

    /**
     * The file that a URL of the network stands for: a schema whose {@code $id} is {@code
     * https://example.org/a/post.json} has {@code https://example.org/a/tag.json} beside it.
     */
    private Optional<URI> placeOf(URI target) {
        for (Map.Entry<URI, Document> entry : documents.entrySet()) {
            String id = Pointer.child(entry.getValue().root(), "$id").map(Words::text).orElse("");
            String folder = id.substring(0, id.lastIndexOf('/') + 1);
            if (isFile(entry.getKey())
                    && folder.contains("://")
                    && target.toString().startsWith(folder)) {
                String name = target.toString().substring(folder.length());
                boolean itself = target.toString().equals(id.replaceAll("#$", ""));
                URI file = withoutFragment(entry.getKey());
                return Optional.of(itself ? file : file.resolve(name));
            }
        }
        return Optional.empty();
    }

    private void checkFragments(URI uri) {
        Document document = documents.get(uri);
        for (Reference reference : references.get(uri).references()) {
            URI target = reference.target();
            if (document == null || target == null || target.getRawFragment() == null) {
                continue;
            }
            // Decoded as the library decodes it.
            String fragment = URLDecoder.decode(target.getRawFragment(), StandardCharsets.UTF_8);
            Optional<Value> resource = resource(withoutFragment(target));
            boolean found =
                    fragment.isEmpty() || fragment.startsWith("/")
                            ? resource.flatMap(value -> Pointer.find(value, fragment)).isPresent()
                            : isAnchor(withoutFragment(target) + "#" + fragment);
            if (resource.isPresent() && !found) {
                report(document, reference, "does not exist");
            }
        }
    }

    private boolean isAnchor(String anchor) {
        return references.values().stream().anyMatch(one -> one.anchors().contains(anchor));
    }

    private Optional<Value> resource(URI uri) {
        return references.values().stream()
                .flatMap(one -> Optional.ofNullable(one.resources().get(uri)).stream())
                .findFirst();
    }

    private void report(Document from, Reference reference, String what) {
        Location location = new Location(from.file(), reference.value().position());
        String message = "'$ref' leads to " + Wording.quote(reference.value().text()) + ", which ";
        errors.add(new RunError(Optional.of(location), message + what));
    }

    private static boolean isOfficial(URI target) {
        return Metaschemas.ALL.contains(withoutFragment(target).toString());
    }

    private static boolean isFile(URI uri) {
        return "file".equals(uri.getScheme());
    }

    private static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? uri : URI.create(text.substring(0, fragment));
    }
}
