package org.mageos.content.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.GeneratorType;
import org.mageos.content.pattern.Glob;
import org.mageos.content.settings.CollectionSettings;
import org.mageos.content.settings.CollectionSettings.Schema;
import org.mageos.content.settings.Settings;
import org.mageos.content.settings.Sourced;
import org.mageos.content.tree.git.IgnoreRules;

/**
 * The places that settings and site generator count on. What a program writes there before the site
 * is built, such as an API reference, belongs to the site even where git ignores it: its names must
 * be known, and its pages have URLs.
 */
final class ContentPlaces {

    private final List<GeneratorType> generators;
    private final List<Glob> collections;

    /** Folders and files that the settings name. */
    private final List<String> named = new ArrayList<>();

    /**
     * @param generators those that the site may have
     */
    ContentPlaces(Settings settings, List<GeneratorType> generators) {
        this.generators = List.copyOf(generators);
        this.collections =
                settings.collections().stream()
                        .flatMap(collection -> collection.files().stream())
                        .map(Sourced::value)
                        .filter(glob -> !glob.folder().isEmpty())
                        .toList();
        collections.forEach(glob -> named.add(glob.folder()));
        settings.collections().forEach(this::addNamed);
        Stream.of(settings.publicFolders(), settings.aliases().values(), settings.redirects())
                .flatMap(places -> places.stream())
                .forEach(place -> named.add(place.value()));
    }

    private void addNamed(CollectionSettings collection) {
        collection.images().values().forEach(folder -> named.add(folder.value()));
        if (collection.schema().isPresent()
                && collection.schema().get() instanceof Schema.InFile inFile) {
            named.add(inFile.file().value());
        }
    }

    /** Whether a folder holds such a place, or lies in one. */
    boolean reach(String folder) {
        return named.stream().anyMatch(place -> isIn(place, folder) || isIn(folder, place))
                || generators.stream().anyMatch(generator -> generator.reaches(folder));
    }

    /**
     * Whether the settings ask for a file that git ignores: they name it, or a pattern of theirs
     * names the ignored folder or one below it.
     */
    boolean askFor(String file, IgnoreRules rules) {
        return named.contains(file)
                || collections.stream()
                        .anyMatch(
                                glob -> glob.matches(file) && rules.isIgnored(glob.folder(), true));
    }

    /** Whether a document belongs to the site. */
    static boolean isContent(String file, Generator generator, Settings settings) {
        return generator.layout().isContent(file)
                || settings.collections().stream()
                        .flatMap(collection -> collection.files().stream())
                        .anyMatch(glob -> glob.value().matches(file));
    }

    private static boolean isIn(String name, String folder) {
        return name.equals(folder) || name.startsWith(folder + "/");
    }
}
