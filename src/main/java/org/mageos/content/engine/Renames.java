package org.mageos.content.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mageos.content.site.Site;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.git.EarlierTree;

/** The names that files of an earlier commit have today, as far as git takes them for renamed. */
final class Renames implements UnaryOperator<String> {

    private final Map<String, String> names = new HashMap<>();

    Renames(EarlierTree commit, Site today) {
        String prefix = today.files().prefix().isEmpty() ? "" : today.files().prefix() + "/";
        FileTree tree = today.tree();
        commit.renames()
                .forEach(
                        (before, after) -> {
                            if (before.startsWith(prefix) && after.startsWith(prefix)) {
                                add(
                                        before.substring(prefix.length()),
                                        after.substring(prefix.length()),
                                        tree);
                            }
                        });
    }

    /** One that was renamed in commits, and put back since, was not. */
    private void add(String before, String after, FileTree tree) {
        if (!tree.hasFile(before) && tree.hasFile(after)) {
            names.put(before, after);
        }
    }

    /** The name of today; the same one if it was not renamed. */
    @Override
    public String apply(String file) {
        return names.getOrDefault(file, file);
    }
}
