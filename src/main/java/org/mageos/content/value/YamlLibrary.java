package org.mageos.content.value;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
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
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.Token;

/** Reads YAML of any form with SnakeYAML. */
final class YamlLibrary {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_VALUES = 100_000;

    /** What ends a line in YAML 1.1, as the library has it, but not in YAML 1.2. */
    private static final String OLD_LINE_ENDS = "\u0085\u2028\u2029";

    /** What stands between a quote or bracket and the end of a line, where libyaml lets tabs be. */
    private static final Pattern BLANKS_AT_END =
            Pattern.compile("(?<=[\"'\\]}])[ \t]++(?=\r?$)", Pattern.MULTILINE);

    /** The first of the characters for private use that the library reads in their place. */
    private static final char SUBSTITUTE = '\uF800';

    private final String text;
    private final int start;
    private final TextLines lines;
    private final CodePoints codePoints;
    private final boolean yaml11;
    private final boolean lastKeys;

    /** The first of those characters, if the text has any, and none for private use of its own. */
    private final char substitute;

    private final List<SyntaxProblem> problems = new ArrayList<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;

    /**
     * @param lastKeys whether of a key that stands twice the last one counts; else it is a mistake
     */
    YamlLibrary(
            String text, int start, int end, TextLines lines, boolean yaml11, boolean lastKeys) {
        this.lastKeys = lastKeys;
        this.text = text.substring(start, end);
        this.start = start;
        this.lines = lines;
        this.yaml11 = yaml11;
        this.codePoints = new CodePoints(this.text);
        this.substitute = yaml11 ? '\0' : substitute(this.text);
    }

    private static char substitute(String text) {
        if (oldLineEnd(text) < 0) {
            return '\0';
        }
        char first = SUBSTITUTE;
        while (text.indexOf(first) >= 0
                || text.indexOf(first - 1) >= 0
                || text.indexOf(first - 2) >= 0) {
            first = (char) (first - OLD_LINE_ENDS.length());
        }
        return first;
    }

    /** Where the first character stands that ends a line in YAML 1.1 only; -1 if none does. */
    private static int oldLineEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 && OLD_LINE_ENDS.indexOf(c) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The comments; where the scanner comes upon a mistake, those before it. */
    List<Comment> comments() {
        LoaderOptions options = options();
        options.setProcessComments(true);
        List<Comment> comments = new ArrayList<>();
        try {
            StreamReader reader = new StreamReader(new StringReader(substituted()));
            ScannerImpl scanner = new ScannerImpl(reader, options);
            while (scanner.checkToken()) {
                Token token = scanner.getToken();
                if (token instanceof CommentToken comment
                        && comment.getCommentType() != CommentType.BLANK_LINE) {
                    comments.add(comment(offset(token.getStartMark())));
                }
            }
        } catch (YAMLException e) {
            return comments;
        }
        return comments;
    }

    private Comment comment(int mark) {
        Comment found = Comment.at(text, mark, text.length());
        return new Comment(found.text(), start + found.start(), start + found.end(), found.alone());
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(MAX_DEPTH);
        // A tag such as !!python/name:x says what to make of a node; here nodes are only read.
        options.setTagInspector(tag -> true);
        return options;
    }

    Reading read() {
        LoaderOptions options = options();
        try {
            StreamReader reader = new StreamReader(new StringReader(substituted()));
            Composer composer =
                    new Composer(new ParserImpl(reader, options), new Resolver(), options);
            Node root = composer.getSingleNode();
            Value value = root == null ? new Value.Mapping(List.of(), position(0)) : convert(root);
            return new Reading(value, problems);
        } catch (YAMLException e) {
            return Reading.failed(problem(e));
        }
    }

    /** There is nothing wrong with the text but its size. */
    private static final class TooMuch extends YAMLException {

        private static final long serialVersionUID = 1;

        TooMuch(String message) {
            super(message);
        }
    }

    private SyntaxProblem problem(YAMLException e) {
        if (e instanceof TooMuch) {
            return new SyntaxProblem(position(0), e.getMessage(), true);
        }
        if (String.valueOf(e.getMessage()).startsWith("Nesting Depth exceeded")) {
            return new SyntaxProblem(
                    position(0),
                    "values are nested too deep to be read: more than " + MAX_DEPTH,
                    true);
        }
        int hidden = yaml11 ? oldLineEnd(text) : -1;
        if (hidden >= 0) {
            return new SyntaxProblem(
                    position(hidden),
                    String.format(
                            Locale.ROOT,
                            "the invisible character U+%04X ends the line here",
                            (int) text.charAt(hidden)));
        }
        return YamlProblems.describe(e, this::position, position(0));
    }

    /** The text with something else in the place of what ends no line in YAML 1.2. */
    private String substituted() {
        String replaced =
                text.indexOf('\t') < 0
                        ? text
                        : BLANKS_AT_END
                                .matcher(text)
                                .replaceAll(blanks -> " ".repeat(blanks.group().length()));
        for (int i = 0; substitute != '\0' && i < OLD_LINE_ENDS.length(); i++) {
            replaced = replaced.replace(OLD_LINE_ENDS.charAt(i), (char) (substitute - i));
        }
        return replaced;
    }

    private String restored(String value) {
        String restored = value;
        for (int i = 0; substitute != '\0' && i < OLD_LINE_ENDS.length(); i++) {
            restored = restored.replace((char) (substitute - i), OLD_LINE_ENDS.charAt(i));
        }
        return restored;
    }

    private Value convert(Node node) {
        if (++values > MAX_VALUES) {
            throw new TooMuch("too many values to be read: more than 100,000, aliases written out");
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
            String key = restored(keyNode.getValue());
            if (key.equals("<<") && keyNode.getScalarStyle() == ScalarStyle.PLAIN) {
                merged.addAll(convert(tuple.getValueNode()).items());
                continue;
            }
            Position position = position(keyNode);
            Value.@Nullable Entry earlier = entries.get(key);
            if (earlier != null && !lastKeys) {
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
        String value = restored(node.getValue());
        if (!plain || tagged) {
            return new Value.Scalar(value, value, false, position(node), length);
        }
        return CoreSchema.resolve(value, position(node), length);
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
        return codePoints.offset(mark.getIndex());
    }
}
