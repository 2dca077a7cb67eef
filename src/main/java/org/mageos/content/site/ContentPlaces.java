package org.mageos.content.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    private final List<Glob> collections = new ArrayList<>();

    /** Folders and files that the settings name. */
    private final List<String> named = new ArrayList<>();

    /**
     * @param generators those that the site may have
     */
    ContentPlaces(Settings settings, List<GeneratorType> generators) {
        this.generators = List.copyOf(generators);
        for (CollectionSettings collection : settings.collections()) {
            addNamed(collection);
        }
        addNamed(settings.publicFolders());
        addNamed(settings.aliases().values());
        addNamed(settings.redirects());
    }

    private void addNamed(CollectionSettings collection) {
        for (Sourced<Glob> files : collection.files()) {
            if (!files.value().folder().isEmpty()) {
                collections.add(files.value());
                named.add(files.value().folder());
            }
        }
        addNamed(collection.images().values());
        if (collection.schema().isPresent()
                && collection.schema().get() instanceof Schema.InFile inFile) {
            named.add(inFile.file().value());
        }
    }

    private void addNamed(Collection<Sourced<String>> places) {
        for (Sourced<String> place : places) {
            named.add(place.value());
        }
    }

    /** Whether a folder holds such a place, or lies in one. */
    boolean reach(String folder) {
        for (String place : named) {
            if (isIn(place, folder) || isIn(folder, place)) {
                return true;
            }
        }
        for (GeneratorType generator : generators) {
            if (generator.reaches(folder)) {
                return true;
            }
        }
        return false;
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
        if (generator.layout().isContent(file)) {
            return true;
        }
        for (CollectionSettings collection : settings.collections()) {
            for (Sourced<Glob> files : collection.files()) {
                if (files.value().matches(file)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isIn(String name, String folder) {
        return name.equals(folder) || name.startsWith(folder + "/");
    }
}
