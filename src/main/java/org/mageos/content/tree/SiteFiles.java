package org.mageos.content.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.IoReason;
import org.mageos.content.url.Paths;
import org.mageos.content.value.JsonReader;
import org.mageos.content.value.Position;
import org.mageos.content.value.Reading;
import org.mageos.content.value.SyntaxProblem;
import org.mageos.content.value.TomlReader;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

/**
 * The files of the content tree for those who read a generator's settings: all names, and the texts
 * of the few that are asked for, each read once. Not thread-safe.
 */
public final class SiteFiles {

    /** Settings are written by hand: what is larger is something else. */
    private static final long MAX_SIZE = 4L << 20;

    private final ReadableFiles files;
    private final FileTree tree;
    private final Set<String> unread;
    private final Map<String, Optional<String>> texts = new HashMap<>();
    private final Map<DataFile, Value> data = new HashMap<>();
    private final List<RunError> errors = new ArrayList<>();

    /**
     * A file of data as one of its readers understands it.
     *
     * @param lastKeys whether of a key that stands twice the last one counts; else it is a mistake
     */
    private record DataFile(String name, boolean lastKeys) {}

    /**
     * @param unread names that are never opened
     */
    public SiteFiles(ReadableFiles files, FileTree tree, Set<String> unread) {
        this.files = files;
        this.tree = tree;
        this.unread = unread;
    }

    /**
     * A view of these files for somebody who only looks at what they are. It has errors of its own,
     * since a file that is wrong may be nobody's settings.
     */
    public SiteFiles toLookAt() {
        return new SiteFiles(files, tree, unread);
    }

    /** Files of a folder of which all names are readable. */
    public static SiteFiles of(Path root, FileTree tree) {
        return new SiteFiles(ReadableFiles.of(root), tree, Set.of());
    }

    public FileTree tree() {
        return tree;
    }

    /** The text of a file; empty if there is none, or it cannot be read, which is an error. */
    public Optional<String> text(String file) {
        return texts.computeIfAbsent(file, this::read);
    }

    private Optional<String> read(String file) {
        if (!tree.hasFile(file) || unread.contains(file)) {
            return Optional.empty();
        }
        try {
            if (files.size(file) > MAX_SIZE) {
                errors.add(error(file, Position.START, "it is larger than 4 MiB"));
                return Optional.empty();
            }
            return Optional.of(files.text(file));
        } catch (IOException e) {
            errors.add(error(file, Position.START, IoReason.of(e)));
            return Optional.empty();
        }
    }

    /**
     * The text of a file that may lie above the content root, in the repository around it.
     *
     * @param name its name relative to the content root, with {@code ../} at its start
     * @return empty if there is none, or it cannot be read
     */
    public Optional<String> outerText(String name) {
        return texts.computeIfAbsent(name, this::readOuter);
    }

    private Optional<String> readOuter(String name) {
        try {
            boolean isText =
                    files.kind(name) == ReadableFiles.Kind.FILE && files.size(name) <= MAX_SIZE;
            return isText ? Optional.of(files.text(name)) : Optional.empty();
        } catch (IOException e) {
            errors.add(error(name, Position.START, IoReason.of(e)));
            return Optional.empty();
        }
    }

    /** When a file was last changed; empty if there is none, or it cannot be read. */
    public Optional<FileTime> modified(String file) {
        if (!tree.hasFile(file) || unread.contains(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.modified(file));
        } catch (IOException e) {
            errors.add(error(file, Position.START, IoReason.of(e)));
            return Optional.empty();
        }
    }

    /**
     * The first bytes of a file, each as one character; empty if there is none, or it cannot be
     * read. They tell what a file is, and cost less than its text.
     *
     * @param count how many bytes at most
     */
    public String start(String file, int count) {
        if (!tree.hasFile(file) || unread.contains(file)) {
            return "";
        }
        try (InputStream in = files.open(file)) {
            return new String(in.readNBytes(count), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            errors.add(error(file, Position.START, IoReason.of(e)));
            return "";
        }
    }

    /**
     * The data of a YAML, JSON or TOML file.
     *
     * @return the data; empty if there is no such file, it cannot be read, which is an error, or it
     *     holds no keys
     */
    public Value.Mapping data(String file) {
        return mapping(new DataFile(file, false));
    }

    /** The same as a program in Python or Ruby reads it: of a key that stands twice the last. */
    public Value.Mapping dataOfLastKeys(String file) {
        return mapping(new DataFile(file, true));
    }

    /**
     * The items of a YAML, JSON or TOML file that holds a list.
     *
     * @return the items; empty if there is no such file, it cannot be read, which is an error, or
     *     it holds no list
     */
    public List<Value> list(String file) {
        return value(new DataFile(file, false)) instanceof Value.Sequence sequence
                ? sequence.items()
                : List.of();
    }

    private Value.Mapping mapping(DataFile file) {
        return value(file) instanceof Value.Mapping mapping ? mapping : Value.Mapping.EMPTY;
    }

    private Value value(DataFile file) {
        return data.computeIfAbsent(
                file, one -> text(one.name()).map(t -> parse(one, t)).orElse(Value.Mapping.EMPTY));
    }

    private Value parse(DataFile file, String text) {
        Reading reading =
                switch (Paths.extension(file.name()).toLowerCase(Locale.ROOT)) {
                    case "toml" -> TomlReader.read(text);
                    case "json" -> JsonReader.read(text);
                    default ->
                            file.lastKeys()
                                    ? YamlReader.readOfLastKeys(text)
                                    : YamlReader.read(text);
                };
        for (SyntaxProblem problem : reading.problems()) {
            errors.add(error(file.name(), problem.position(), problem.message()));
        }
        return reading.value();
    }

    private static RunError error(String file, Position position, String reason) {
        return new RunError(
                Optional.of(new Location(file, position)),
                "The settings of the site generator cannot be read: "
                        + Objects.requireNonNull(reason, "reason"));
    }

    /** What could not be read until now. */
    public List<RunError> errors() {
        return List.copyOf(errors);
    }
}
