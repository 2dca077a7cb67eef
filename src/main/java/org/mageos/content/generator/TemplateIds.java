package org.mageos.content.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The ids that a template gives to elements, which the pages made with it have, too.
 *
 * @param literal those that stand in it as they are, in lower case
 * @param starts what others start with, of which only a run would tell the rest, in lower case
 * @param ends what others end with, likewise
 * @param areComputed whether it writes others, of which only a run would tell how they start
 */
public record TemplateIds(
        Set<String> literal, Set<String> starts, Set<String> ends, boolean areComputed) {

    /** It writes none. */
    public static final TemplateIds NONE = new TemplateIds(Set.of(), Set.of(), Set.of(), false);

    /** Why an id may be there that a template {@linkplain #mayMake may make}. */
    public static final String DOUBT = "an anchor that is like those that a template makes";

    private static final List<String> ATTRIBUTES = List.of("id=", "name=");

    /** Nobody writes longer ones. */
    private static final int MAX_LENGTH = 200;

    /** A shorter beginning, or end, says next to nothing. */
    private static final int MIN_PART = 2;

    public TemplateIds {
        literal = Set.copyOf(literal);
        starts = Set.copyOf(starts);
        ends = Set.copyOf(ends);
    }

    /** The ids of one template. */
    public static TemplateIds of(String template) {
        Objects.requireNonNull(template, "template");
        Set<String> ids = new HashSet<>();
        Set<String> starts = new HashSet<>();
        Set<String> ends = new HashSet<>();
        boolean computed = template.contains("\"#{{");
        for (String attribute : ATTRIBUTES) {
            int at = template.indexOf(attribute);
            for (; at >= 0; at = template.indexOf(attribute, at + 1)) {
                if (at > 0 && Character.isWhitespace(template.charAt(at - 1))) {
                    String id = value(template, at + attribute.length());
                    int start = literalStart(id);
                    boolean own = start < id.length();
                    if (own && start >= MIN_PART) {
                        starts.add(id.substring(0, start).toLowerCase(Locale.ROOT));
                    } else if (own) {
                        computed |= attribute.equals("id=") || isInLink(template, at);
                        String end = literalEnd(id);
                        if (end.length() >= MIN_PART) {
                            ends.add(end.toLowerCase(Locale.ROOT));
                        }
                    } else if (!id.isEmpty() && id.length() <= MAX_LENGTH) {
                        ids.add(id.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return new TemplateIds(ids, starts, ends, computed);
    }

    /** Whether an attribute is one of a link, whose name is an id, and not one of a field. */
    private static boolean isInLink(String template, int at) {
        int tag = template.substring(Math.max(0, at - MAX_LENGTH), at).lastIndexOf('<');
        int start = Math.max(0, at - MAX_LENGTH) + tag;
        return tag >= 0 && template.startsWith("<a ", start);
    }

    /** Where what a template computes starts; at the end if it is all literal. */
    private static int literalStart(String id) {
        int end = 0;
        while (end < id.length() && id.charAt(end) != '{' && id.charAt(end) != '\0') {
            end++;
        }
        return end;
    }

    private static String literalEnd(String id) {
        int start = Math.max(id.lastIndexOf('}'), id.lastIndexOf('\0'));
        return id.substring(start + 1);
    }

    /** Whether one of the ids may be this one. */
    public boolean mayBe(String id) {
        String folded = id.toLowerCase(Locale.ROOT);
        return areComputed || literal.contains(folded) || mayMake(folded);
    }

    /** Whether an id starts or ends as one of those do of which only a run would tell the rest. */
    public boolean mayMake(String id) {
        String folded = id.toLowerCase(Locale.ROOT);
        return starts.stream().anyMatch(folded::startsWith)
                || ends.stream().anyMatch(folded::endsWith);
    }

    /** The ids of several templates. */
    public static TemplateIds all(Collection<TemplateIds> templates) {
        Set<String> literal = new HashSet<>();
        Set<String> starts = new HashSet<>();
        Set<String> ends = new HashSet<>();
        boolean computed = false;
        for (TemplateIds one : templates) {
            literal.addAll(one.literal);
            starts.addAll(one.starts);
            ends.addAll(one.ends);
            computed |= one.areComputed;
        }
        return new TemplateIds(literal, starts, ends, computed);
    }

    private static String value(String text, int start) {
        char quote = start < text.length() ? text.charAt(start) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? start + 1 : start;
        int end = from;
        while (end < text.length() && !ends(text.charAt(end), quoted ? quote : ' ')) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean ends(char c, char quote) {
        return c == quote || c == '\n' || c == '>' || quote == ' ' && c == '/';
    }

    /**
     * Collects the ids of templates.
     *
     * @param folders names of folders in the content tree
     * @param extensions those of templates
     */
    public static TemplateIds in(SiteFiles files, List<String> folders, Set<String> extensions) {
        List<TemplateIds> ids = new ArrayList<>();
        for (String file : files.tree().files()) {
            if (folders.stream().anyMatch(folder -> file.startsWith(folder + "/"))
                    && extensions.contains(Paths.extension(file).toLowerCase(Locale.ROOT))) {
                files.text(file).map(TemplateIds::of).ifPresent(ids::add);
            }
        }
        return all(ids);
    }
}
