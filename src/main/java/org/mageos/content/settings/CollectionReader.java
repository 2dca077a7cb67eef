package org.mageos.content.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mageos.content.finding.Wording;
import org.mageos.content.pattern.Glob;
import org.mageos.content.pattern.PathPattern;
import org.mageos.content.settings.CollectionSettings.Permalink;
import org.mageos.content.settings.CollectionSettings.Reference;
import org.mageos.content.settings.CollectionSettings.Schema;
import org.mageos.content.settings.Fields.Field;

/** Reads one entry of {@code collections}. */
final class CollectionReader {

    private static final Pattern NAME = Pattern.compile("[^.:/{}\\s]+");

    private final CollectionNames collections;

    CollectionReader(CollectionNames collections) {
        this.collections = collections;
    }

    Optional<CollectionSettings> read(Setting collection) {
        if (!NAME.matcher(collection.key()).matches()) {
            collection.reportKey(
                    Wording.quote(collection.key())
                            + " is not a collection name: '.', ':', '/', braces and blanks have a"
                            + " meaning in references and routes");
        }
        return collection.keys(
                keys ->
                        new CollectionSettings(
                                collection.key(),
                                collection.keyPosition(),
                                files(keys),
                                keys.find("permalink")
                                        .flatMap(
                                                value ->
                                                        value.sourced(CollectionReader::permalink)),
                                keys.find("schema").flatMap(CollectionReader::schema),
                                keys.map("references", value -> value.sourced(this::reference)),
                                keys.map(
                                        "images", value -> value.sourced(CollectionReader::folder)),
                                keys.list("links", text -> text),
                                keys.find("date").flatMap(Setting::text),
                                keys.find("fields")
                                        .flatMap(value -> value.keys(CollectionReader::fields))
                                        .orElse(Fields.USUAL)));
    }

    private static Fields fields(Keys keys) {
        Map<Field, List<String>> named = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<String> names = keys.texts(field.word());
            if (!names.isEmpty()) {
                named.put(field, names);
            }
        }
        return new Fields(named);
    }

    private static List<Sourced<Glob>> files(Keys keys) {
        return keys.require("files", "which files belong to the collection, such as docs/*.md")
                .map(files -> keys.list("files", Glob::of))
                .orElse(List.of());
    }

    private static Permalink permalink(String text) {
        return text.equals("none")
                ? new Permalink.None()
                : new Permalink.Pattern(PathPattern.permalink(text));
    }

    private static Optional<Schema> schema(Setting setting) {
        if (setting.isMapping()) {
            return Optional.of(new Schema.Inline(setting.value()));
        }
        return setting.sourced(ContentPath::of).map(Schema.InFile::new);
    }

    private Reference reference(String text) {
        int dot = text.indexOf('.');
        String collection = collections.known(dot < 0 ? text : text.substring(0, dot));
        if (dot == text.length() - 1) {
            throw new IllegalArgumentException(
                    Wording.quote(text) + " names no key: write '" + collection + ".slug'");
        }
        return new Reference(
                collection, dot < 0 ? Optional.empty() : Optional.of(text.substring(dot + 1)));
    }

    /** {@code .} is not the root here but the folder of the file that names the image. */
    private static String folder(String text) {
        return text.equals(".") ? text : ContentPath.of(text);
    }
}
