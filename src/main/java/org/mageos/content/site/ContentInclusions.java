package org.mageos.content.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.IncludedFiles;
import org.mageos.content.generator.DocumentFormat;
import org.mageos.content.generator.Reference;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.url.Paths;

/** Files of the content tree that AsciiDoc documents include, each read once. Thread-safe. */
final class ContentInclusions implements IncludedFiles {

    private static final int MAX_KEPT = 16 << 20;

    /** Stands in what Antora takes for a resource, which is no path. */
    private static final char RESOURCE = '$';

    private final ReadableFiles files;
    private final Walk walk;
    private final DocumentFormat format;
    private final AsciidocBuilds builds;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    /**
     * @param format tells where the names of files are not paths
     * @param builds tell in which folders they start
     */
    ContentInclusions(
            ReadableFiles files, Walk walk, DocumentFormat format, AsciidocBuilds builds) {
        this.files = files;
        this.walk = walk;
        this.format = format;
        this.builds = builds;
    }

    @Override
    public Answer find(String page, String includer, String target) {
        return format.included(page, includer, target)
                .map(this::named)
                .orElseGet(() -> atBase(page, includer, target));
    }

    private Answer named(Reference reference) {
        if (reference instanceof Reference.File file) {
            return named(file.name());
        }
        return reference instanceof Reference.Nothing nothing
                ? new Answer.Missing(nothing.why())
                : new Answer.Unknown();
    }

    private Answer atBase(String page, String includer, String target) {
        Optional<String> started =
                page.equals(includer) ? builds.included(page, target) : Optional.empty();
        return started.map(this::named).orElseGet(() -> atPath(includer, target));
    }

    private Answer atPath(String includer, String target) {
        if (target.indexOf(RESOURCE) >= 0) {
            return new Answer.Unknown();
        }
        String path =
                target.startsWith(AsciidocOptions.ROOT)
                        ? Paths.trimSlashes(target.substring(1))
                        : Paths.folder(includer) + "/" + target;
        Optional<String> name = target.startsWith("/") ? Optional.empty() : Paths.normalize(path);
        return name.map(this::named)
                .filter(answer -> answer instanceof Answer.Text || !isFurtherUp(includer, target))
                .orElseGet(Answer.Unknown::new);
    }

    /** Whether a build may have the file whose base directory is one around the document's. */
    private boolean isFurtherUp(String includer, String target) {
        String folder = Paths.folder(includer);
        while (!folder.isEmpty()) {
            folder = Paths.folder(folder);
            if (Paths.normalize(folder + "/" + target).filter(this::mayHave).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHave(String name) {
        return walk.tree().hasFile(name) || walk.unknown().reason(name).isPresent();
    }

    private Answer named(String name) {
        Answer known = answers.get(name);
        if (known == null) {
            known = look(name);
            answers.put(name, known);
        }
        return known;
    }

    private Answer look(String name) {
        if (walk.tree().hasFile(name) && !walk.unread().contains(name)) {
            return read(name);
        }
        if (walk.tree().hasFolder(name)) {
            return new Answer.Missing("it is a folder");
        }
        return walk.unknown().reason(name).isPresent()
                ? new Answer.Unknown()
                : new Answer.Missing("there is no such file");
    }

    private Answer read(String name) {
        try {
            return files.size(name) > MAX_KEPT
                    ? new Answer.Unknown()
                    : new Answer.Text(name, files.text(name));
        } catch (CharacterCodingException e) {
            return new Answer.OtherEncoding(name);
        } catch (IOException e) {
            // A device, a file that went away: what it holds is not known, and that is the answer.
            return new Answer.Unknown();
        }
    }

    @Override
    public String ownName(String file) {
        return walk.ownName(file).orElse(file);
    }

    @Override
    public Answer in(String file, Charset encoding) {
        try {
            return new Answer.Text(file, files.text(file, encoding));
        } catch (CharacterCodingException e) {
            return new Answer.OtherEncoding(file);
        } catch (IOException e) {
            return new Answer.Unknown();
        }
    }
}
