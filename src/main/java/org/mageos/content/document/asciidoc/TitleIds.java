package org.mageos.content.document.asciidoc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The ids that sections get of their titles. */
final class TitleIds {

    private final AttributeTable attributes;

    /** For an id with the separator behind it the number that was given last. */
    private final Map<String, Integer> numbers;

    private final Set<String> onGitHost = new HashSet<>();
    private final Map<String, Integer> hostNumbers = new HashMap<>();

    TitleIds(AttributeTable attributes) {
        this(attributes, new HashMap<>());
    }

    private TitleIds(AttributeTable attributes, Map<String, Integer> numbers) {
        this.attributes = attributes;
        this.numbers = numbers;
    }

    /** The same for a cell with attributes of its own: what is taken is so in all of the page. */
    TitleIds nested(AttributeTable own) {
        return new TitleIds(own, numbers);
    }

    /**
     * The id of a section.
     *
     * @param title what its title has become
     * @param isTaken whether something before it has an id
     */
    String of(String title, Predicate<String> isTaken) {
        String separator = separator("_");
        String id = base(title, attributes.value("idprefix").orElse("_"), separator, false);
        if (!isTaken.test(id)) {
            return id;
        }
        // Equal titles are many at worst: the next number is known.
        String numbered = id + separator;
        int number = numbers.getOrDefault(numbered, 1) + 1;
        while (isTaken.test(numbered + number)) {
            number++;
        }
        numbers.put(numbered, number);
        return numbered + number;
    }

    /** The ids that the same section may have where letters are told apart in another way. */
    Set<String> alternatives(String title) {
        String prefix = attributes.value("idprefix").orElse("_");
        String other = base(title, prefix, separator("_"), true);
        Set<String> all = new HashSet<>(Set.of(other));
        all.add(other.toLowerCase(Locale.ROOT));
        return all;
    }

    /** The ids that a Git host gives a section, which counts equal ones in its own way. */
    Set<String> onGitHost(String title) {
        String prefix = attributes.value("idprefix").orElse("");
        String separator = separator("-");
        String id = base(title, prefix, separator, false);
        Set<String> ids = new HashSet<>();
        if (onGitHost.add(id)) {
            ids.add(id);
        } else {
            int number = hostNumbers.merge(id, 1, Integer::sum);
            ids.add(id + separator + number);
            ids.add(id + separator + (number + 1));
        }
        return ids;
    }

    private String separator(String usual) {
        return attributes.value("idseparator").orElse(usual);
    }

    private static String base(
            String title, String prefix, String separatorText, boolean withoutMarks) {
        StringBuilder whole = new StringBuilder(prefix.length() + title.length()).append(prefix);
        appendCleaned(whole, title, withoutMarks);
        if (separatorText.isEmpty()) {
            return whole.toString().replace(" ", "");
        }
        char separator = separatorText.charAt(0);
        StringBuilder id = new StringBuilder(whole.length());
        boolean last = false;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            boolean separates = c == separator || c == ' ' || c == '.' || c == '-';
            if (!separates) {
                id.append(c);
            } else if (!last) {
                id.append(separator);
            }
            last = separates;
        }
        if (id.length() > 0 && id.charAt(id.length() - 1) == separator) {
            id.setLength(id.length() - 1);
        }
        boolean leading = prefix.isEmpty() && id.length() > 0 && id.charAt(0) == separator;
        return leading ? id.substring(1) : id.toString();
    }

    /** Appends a title in lower case with what may stand in an id. */
    private static void appendCleaned(StringBuilder text, String title, boolean withoutMarks) {
        for (int i = 0; i < title.length(); ) {
            int c = title.codePointAt(i);
            int reference = c == '&' ? CharacterReference.end(title, i) : -1;
            if (reference > 0) {
                i = reference;
                continue;
            }
            i += Character.charCount(c);
            if (c == ' ' || c == '-' || c == '.' || AttributeText.isWord(c)) {
                boolean mark = withoutMarks && c >= 0x80 && !Character.isAlphabetic(c);
                if (!mark) {
                    appendLower(text, c);
                }
            }
        }
    }

    private static void appendLower(StringBuilder text, int c) {
        if (c < 0x80) {
            text.append((char) Character.toLowerCase(c));
        } else {
            text.append(Character.toString(c).toLowerCase(Locale.ROOT));
        }
    }
}
