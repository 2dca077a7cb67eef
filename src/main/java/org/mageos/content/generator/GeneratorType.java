package org.mageos.content.generator;

import java.util.List;
import org.mageos.content.settings.SiteSettings;
import org.mageos.content.tree.SiteFiles;

/**
 * A site generator that the program knows: how its sites are recognised, and how its settings
 * become the rules of one site. Stateless.
 *
 * <p>To add one, write a class in {@code generator} and name it in the list there.
 */
public interface GeneratorType {

    /** The name used in settings and documentation, such as {@code astro}. */
    String name();

    /**
     * Whether a folder is the root of a site of this generator, as its own files tell.
     *
     * @param folder the folder's name; empty for the content root
     */
    boolean isAt(SiteFiles files, String folder);

    /**
     * Whether a site of another generator goes before this one's wherever both are found: the other
     * one is what somebody set up beside it.
     */
    default boolean comesLast() {
        return false;
    }

    /**
     * The folders that look like sites of their own, and are parts of the one whose root a folder
     * is.
     */
    default List<String> folders(SiteFiles files, String folder) {
        return List.of();
    }

    /**
     * Whether the site may count on a folder that git ignores, so that its names must be known:
     * what a program writes there before the site is built.
     *
     * @param folder a folder below the content root
     */
    default boolean reaches(String folder) {
        return false;
    }

    /**
     * Reads the generator's own settings, as far as they are data. They are never run.
     *
     * @param files where they are; takes what is wrong in them
     * @param folder the root of the site; empty for the content root
     * @param site what the plugin's own settings say, which goes before all else
     */
    Generator read(SiteFiles files, String folder, SiteSettings site);
}
