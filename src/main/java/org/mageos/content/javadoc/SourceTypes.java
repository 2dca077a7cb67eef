package org.mageos.content.javadoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;

/**
 * The types of the sources. A file is read when somebody first asks for one of its types. Not
 * thread-safe.
 */
final class SourceTypes {

    private static final String JAVA = ".java";

    private final JavaSources sources;
    private final JavaFileReader reader;
    private final Map<String, Optional<JavaFile>> files = new HashMap<>();
    private final Map<String, List<SourceType>> types = new HashMap<>();

    SourceTypes(JavaSources sources, JavaCompiler compiler) {
        this.sources = sources;
        this.reader = new JavaFileReader(compiler);
    }

    /** The files that are to have a top-level type, by where they lie. */
    List<String> filesOf(String packageName, String topLevel) {
        String name = topLevel + JAVA;
        return sources.named(name).stream()
                .filter(file -> isIn(packageName, file, name))
                .filter(sources::isDocumented)
                .toList();
    }

    private static boolean isIn(String packageName, String file, String name) {
        String path = packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
        return ("/" + file).endsWith("/" + path);
    }

    /** A file that was read; empty if the running JDK does not understand it. */
    Optional<JavaFile> read(String file) {
        Optional<JavaFile> known = files.get(file);
        if (known == null) {
            known = sources.text(file).flatMap(reader::read);
            files.put(file, known);
        }
        return known;
    }

    /** Whether a package has a top-level type in a file of its name. */
    boolean isOf(String packageName, String topLevel) {
        return !filesOf(packageName, topLevel).isEmpty();
    }

    /** The types of a name in a package: more than one where modules have the same. */
    List<SourceType> find(String packageName, String name) {
        String key = packageName + "/" + name;
        List<SourceType> known = types.get(key);
        if (known == null) {
            known = look(packageName, name);
            types.put(key, known);
        }
        return known;
    }

    private List<SourceType> look(String packageName, String name) {
        List<SourceType> found = new ArrayList<>();
        for (String file : filesOf(packageName, name.split("\\.", 2)[0])) {
            read(file)
                    .filter(source -> source.packageName().equals(packageName))
                    .ifPresent(
                            source -> {
                                List<JavaType> path = source.path(name);
                                if (!path.isEmpty()) {
                                    found.add(new SourceType(source, path));
                                }
                            });
        }
        return found;
    }

    /** A type by its full name. */
    Optional<SourceType> find(String qualifiedName) {
        for (int dot = qualifiedName.lastIndexOf('.');
                dot > 0;
                dot = qualifiedName.lastIndexOf('.', dot - 1)) {
            List<SourceType> types =
                    find(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
            if (!types.isEmpty()) {
                return Optional.of(types.get(0));
            }
        }
        return Optional.empty();
    }
}
