package org.mageos.content.value;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML, and with it JSON, by the core schema of YAML 1.2 (section 10.3): {@code yes} and
 * {@code on} are texts, as they are for the site generators.
 */
public final class YamlReader {

    private static final int MAX_VALUES = 100_000;

    private final String text;
    private final int start;
    private final TextLines lines;
    private final boolean hasSurrogates;
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;

    private YamlReader(String text, int start, int end, TextLines lines) {
        this.text = text.substring(start, end);
        this.start = start;
        this.lines = lines;
        this.hasSurrogates = this.text.codePointCount(0, this.text.length()) < this.text.length();
    }

    /** Reads a whole file. */
    public static Reading read(String text) {
        return read(text, 0, text.length(), TextLines.of(text));
    }

    /**
     * Reads a part of a file.
     *
     * @param text the whole file
     * @param start the offset of the part's first character
     * @param end the offset behind its last
     * @param lines the lines of the whole file
     */
    public static Reading read(String text, int start, int end, TextLines lines) {
        return new YamlReader(text, start, end, lines).read();
    }

    private Reading read() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        // A tag such as !!python/name:x says what to make of a node; here nodes are only read.
        options.setTagInspector(tag -> true);
        try {
            StreamReader reader = new StreamReader(new StringReader(text));
            Composer composer =
                    new Composer(new ParserImpl(reader, options), new Resolver(), options);
            Node root = composer.getSingleNode();
            Value value = root == null ? new Value.Mapping(List.of(), position(0)) : convert(root);
            return new Reading(value, problems);
        } catch (YAMLException e) {
            return Reading.failed(YamlProblems.describe(e, this::position, position(0)));
        }
    }

    private Value convert(Node node) {
        if (++values > MAX_VALUES) {
            throw new YAMLException("more than " + MAX_VALUES + " values, aliases written out");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (!open.add(node)) {
            throw new YAMLException("an alias stands for something that contains itself");
        }
        Value value =
                node instanceof SequenceNode sequence
                        ? new Value.Sequence(convertAll(sequence.getValue()), position(node))
                        : mapping((MappingNode) node);
        open.remove(node);
        return value;
    }

    private List<Value> convertAll(List<Node> nodes) {
        List<Value> converted = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            converted.add(convert(node));
        }
        return converted;
    }

    private Value.Mapping mapping(MappingNode node) {
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        List<Value> merged = new ArrayList<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                report(position(tuple.getKeyNode()), "a key must be a single value");
                continue;
            }
            String key = keyNode.getValue();
            if (key.equals("<<") && keyNode.getScalarStyle() == ScalarStyle.PLAIN) {
                merged.addAll(convert(tuple.getValueNode()).items());
                continue;
            }
            Position position = position(keyNode);
            Value.@Nullable Entry earlier = entries.get(key);
            if (earlier != null) {
                report(
                        position,
                        "the key '"
                                + key
                                + "' stands twice, first in line "
                                + earlier.keyPosition().line());
                continue;
            }
            entries.put(key, new Value.Entry(key, position, convert(tuple.getValueNode())));
        }
        for (Value value : merged) {
            if (value instanceof Value.Mapping mapping) {
                mapping.entries().forEach(entry -> entries.putIfAbsent(entry.key(), entry));
            }
        }
        return new Value.Mapping(List.copyOf(entries.values()), position(node));
    }

    private Value.Scalar scalar(ScalarNode node) {
        int from = offset(node.getStartMark());
        int length = offset(node.getEndMark()) - from;
        boolean plain = node.getScalarStyle() == ScalarStyle.PLAIN;
        // An explicit tag such as !!str says that the text is meant.
        boolean tagged = from < text.length() && text.charAt(from) == '!';
        if (!plain || tagged) {
            return new Value.Scalar(
                    node.getValue(), node.getValue(), false, position(node), length);
        }
        return CoreSchema.resolve(node.getValue(), position(node), length);
    }

    private void report(Position position, String message) {
        problems.add(new SyntaxProblem(position, message));
    }

    private Position position(Node node) {
        return position(offset(node.getStartMark()));
    }

    private Position position(Mark mark) {
        return position(offset(mark));
    }

    private Position position(int offset) {
        return lines.position(start + offset);
    }

    /** SnakeYAML counts code points. */
    private int offset(Mark mark) {
        return hasSurrogates ? text.offsetByCodePoints(0, mark.getIndex()) : mark.getIndex();
    }
}
