package org.mageos.content.site.link;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mageos.content.javadoc.JavaSources;
import org.mageos.content.tree.FileTree;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Paths;

/** The Java sources of the content tree, and what its builds say of others. Not thread-safe. */
final class TreeJavaSources implements JavaSources {

    private static final String GENERATED =
            "a class of Javadoc in a build that makes sources by a program";
    private static final String UNREAD_BUILD =
            "a class of Javadoc in a build whose files cannot be read";

    private static final List<String> TEST_FOLDERS =
            List.of("/src/test/", "/src/it/", "/src/testFixtures/", "/src/jmh/", "/test/java/");

    private static final List<String> BUILDS =
            List.of("pom.xml", "build.gradle", "build.gradle.kts");

    /** How many build files are read. */
    private static final int MOST_BUILDS = 1_000;

    /** What stands in a build that writes Java sources, or brings those of others into Javadoc. */
    private static final List<String> GENERATING =
            List.of(
                    "generated-sources",
                    "annotationProcessor",
                    "includeDependencySources",
                    "build-helper",
                    "antlr",
                    "protobuf",
                    "protoc",
                    "grpc",
                    "jaxb",
                    "xjc",
                    "cxf",
                    "wsimport",
                    "jaxws",
                    "modello",
                    "javacc",
                    "jflex",
                    "avro",
                    "thrift",
                    "jooq",
                    "openapi",
                    "swagger",
                    "smithy",
                    "lombok",
                    "immutables",
                    "auto-value",
                    "autovalue",
                    "mapstruct",
                    "jpamodelgen",
                    "querydsl",
                    "templating",
                    "fmpp",
                    "freemarker",
                    "xtend",
                    "kotlin",
                    "groovy",
                    "scala",
                    "takari");

    /** What stands before the version of Java that a build asks for. */
    private static final List<String> RELEASES =
            List.of(
                    "<maven.compiler.release>",
                    "<maven.compiler.source>",
                    "<java.version>",
                    "<release>");

    /** Javadoc 9 writes them by default as well. */
    private static final int LAST_WITH_DASHES = 9;

    private static final List<String> SHOWING =
            List.of("<show>private", "<show>package", "memberLevel", "-private", "-package");

    private final FileTree tree;
    private final ReadableFiles files;
    private final boolean isOfTests;
    private final Map<String, Set<String>> folders = new HashMap<>();
    private @Nullable Build build;

    /**
     * What the build files say.
     *
     * @param doubt why there may be more sources
     * @param isModern whether a later Java than version 9 is asked for
     * @param showsHidden whether Javadoc may show what is neither public nor protected
     */
    private record Build(Optional<String> doubt, boolean isModern, boolean showsHidden) {}

    /**
     * @param isOfTests whether the Javadoc of the tests is meant
     */
    TreeJavaSources(FileTree tree, ReadableFiles files, boolean isOfTests) {
        this.tree = tree;
        this.files = files;
        this.isOfTests = isOfTests;
    }

    @Override
    public List<String> named(String fileName) {
        return tree.named(fileName);
    }

    @Override
    public Collection<String> foldersOf(String extension) {
        return folders.computeIfAbsent(extension, this::look);
    }

    private Set<String> look(String extension) {
        Set<String> found = new HashSet<>();
        for (String file : tree.files()) {
            if (Paths.extension(file).equals(extension) && isDocumented(file)) {
                found.add(Paths.folder(file));
            }
        }
        return found;
    }

    @Override
    public Optional<String> text(String file) {
        try {
            return Optional.of(files.text(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isDocumented(String file) {
        String path = "/" + file;
        boolean isTest =
                path.startsWith("/test/")
                        || path.startsWith("/tests/")
                        || TEST_FOLDERS.stream().anyMatch(path::contains);
        return isTest == isOfTests;
    }

    @Override
    public Optional<String> doubt() {
        return build().doubt();
    }

    @Override
    public boolean areModern() {
        return build().isModern();
    }

    @Override
    public boolean mayShowHidden() {
        return build().showsHidden();
    }

    private Build build() {
        if (build == null) {
            build = readBuild();
        }
        return build;
    }

    private Build readBuild() {
        List<String> names = BUILDS.stream().flatMap(name -> tree.named(name).stream()).toList();
        if (names.size() > MOST_BUILDS) {
            return new Build(Optional.of(UNREAD_BUILD), false, true);
        }
        Optional<String> doubt = Optional.empty();
        boolean modern = false;
        boolean shows = false;
        for (String name : names) {
            Optional<String> text = text(name);
            if (text.isEmpty()) {
                return new Build(Optional.of(UNREAD_BUILD), false, true);
            }
            if (GENERATING.stream().anyMatch(text.get()::contains)) {
                doubt = Optional.of(GENERATED);
            }
            modern |= isModern(text.get());
            shows |= SHOWING.stream().anyMatch(text.get()::contains);
        }
        return new Build(doubt, modern, shows);
    }

    private static boolean isModern(String pom) {
        return RELEASES.stream().anyMatch(tag -> numberBehind(pom, tag) > LAST_WITH_DASHES);
    }

    /** The number behind the first place of a text; zero if there is none. */
    private static int numberBehind(String text, String start) {
        int at = text.indexOf(start);
        int number = 0;
        for (int i = at + start.length(); at >= 0 && i < text.length() && number < 1000; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return number;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
