package org.mageos.content.generator;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/** The versions of packages that {@code package.json} asks for. */
public final class PackageVersion {

    private static final String FILE = "package.json";
    private static final List<String> LISTS = List.of("dependencies", "devDependencies");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private PackageVersion() {}

    /**
     * The major version of a package that the nearest list of dependencies asks for; empty if none
     * names the package with a number.
     */
    public static Optional<Integer> major(SiteFiles files, SiteFolder site, String name) {
        String folder = site.name("");
        while (true) {
            String file = Paths.join(folder, FILE);
            if (files.tree().hasFile(file)) {
                Value.Mapping data = files.data(file);
                for (String list : LISTS) {
                    Optional<String> range = data.mapping(list).text(name);
                    if (range.isPresent()) {
                        return firstNumber(range.get());
                    }
                }
            }
            if (folder.isEmpty()) {
                return Optional.empty();
            }
            folder = Paths.folder(folder);
        }
    }

    /** A range such as {@code ^2.4} asks for the major version that it starts with. */
    private static Optional<Integer> firstNumber(String range) {
        Matcher number = NUMBER.matcher(range);
        return number.find() ? Optional.of(Integer.valueOf(number.group())) : Optional.empty();
    }
}
