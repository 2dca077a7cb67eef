package org.mageos.content.javadoc;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mageos.content.url.Paths;

/** Java sources as texts. */
final class SourceFolder implements JavaSources {

    private final Map<String, String> files = new TreeMap<>();
    private Optional<String> doubt = Optional.empty();
    private boolean showsHidden;
    private boolean areModern;

    SourceFolder file(String name, String text) {
        files.put(name, text);
        return this;
    }

    SourceFolder doubt(String reason) {
        doubt = Optional.of(reason);
        return this;
    }

    SourceFolder showingHidden() {
        showsHidden = true;
        return this;
    }

    @Override
    public List<String> named(String fileName) {
        return files.keySet().stream()
                .filter(file -> Paths.lastSegment(file).equals(fileName))
                .toList();
    }

    @Override
    public Collection<String> foldersOf(String extension) {
        return files.keySet().stream()
                .filter(file -> Paths.extension(file).equals(extension))
                .map(Paths::folder)
                .toList();
    }

    @Override
    public Optional<String> text(String file) {
        return Optional.of(files.get(file));
    }

    @Override
    public boolean isDocumented(String file) {
        return !file.startsWith("src/test/");
    }

    @Override
    public Optional<String> doubt() {
        return doubt;
    }

    SourceFolder modern() {
        areModern = true;
        return this;
    }

    @Override
    public boolean areModern() {
        return areModern;
    }

    @Override
    public boolean mayShowHidden() {
        return showsHidden;
    }

    /**
     * {@code found}, {@code missing} or {@code unknown}, of {@code page} or {@code page#anchor}.
     */
    String judge(String link) {
        SourceJavadoc javadoc = new SourceJavadoc(this);
        int sharp = link.indexOf('#');
        JavadocPage page = JavadocPage.parse(sharp < 0 ? link : link.substring(0, sharp));
        JavadocAnswer answer = javadoc.page(page);
        if (sharp >= 0 && answer.kind() == JavadocAnswer.Kind.FOUND) {
            answer = javadoc.anchor(page, link.substring(sharp + 1));
        }
        return answer.kind().name().toLowerCase(Locale.ROOT);
    }
}
