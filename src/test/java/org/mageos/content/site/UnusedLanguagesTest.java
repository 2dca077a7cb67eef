package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.document.asciidoc.AsciidocReader;
import org.mageos.content.testing.ContentFolder;

/** A run loads the reader of a language only where there is a document in it. */
class UnusedLanguagesTest {

    /** What a site generator says of AsciiDoc, and who is asked for files, is no reader. */
    private static final Set<String> INTERFACES = Set.of("AsciidocOptions", "IncludedFiles");

    @TempDir private Path root;

    /** Loads all classes anew, and knows which it has loaded. */
    private static final class Fresh extends URLClassLoader {
        Fresh() throws MalformedURLException {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            String path = System.getProperty("surefire.test.class.path");
            String whole = path == null ? System.getProperty("java.class.path") : path;
            for (String entry : whole.split(File.pathSeparator)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        }

        boolean has(String name) {
            return findLoadedClass(name) != null;
        }
    }

    @Test
    @DisplayName("A run without AsciiDoc loads none of its reader")
    void loadsNoAsciidoc() throws Exception {
        assertThat(loaded("a.md", "# A\n\n[x](b.md)\n")).isEmpty();
        assertThat(loaded("a.adoc", "= A\n\nxref:b.adoc[]\n")).contains("AsciidocReader");
    }

    private Set<String> loaded(String file, String text) throws Exception {
        Files.writeString(root.resolve(file), text);
        Files.writeString(root.resolve("pom.xml"), "<project><artifactId>a</artifactId></project>");
        try (Fresh loader = new Fresh()) {
            Class<?> type = loader.loadClass(ContentFolder.class.getName());
            Object folder = type.getConstructor(Path.class).newInstance(root);
            type.getMethod("lint").invoke(folder);
            Set<String> names = new TreeSet<>();
            for (String name : reader()) {
                if (loader.has(AsciidocReader.class.getPackageName() + "." + name)) {
                    names.add(name);
                }
            }
            return names;
        }
    }

    private static Set<String> reader() throws Exception {
        Path classes =
                Path.of(
                                AsciidocReader.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                        .resolve(AsciidocReader.class.getPackageName().replace('.', '/'));
        return names(classes);
    }

    private static Set<String> names(Path classes) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(classes)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !INTERFACES.contains(name.split("\\$")[0]))
                    .forEach(names::add);
        }
        return names;
    }
}
