package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which paths a content adapter can make pages and files at, as far as its text tells.
 *
 * @see <a href="https://gohugo.io/content-management/content-adapters/">content adapters</a>
 */
final class AdapterPaths {

    private static final String ANY = ".+";
    private static final Pattern VERB = Pattern.compile("%[0-9]*[a-z]");

    private AdapterPaths() {}

    /**
     * A regular expression for the paths below the adapter's folder.
     *
     * @param text the adapter
     */
    static String in(String text) {
        List<String> words = GoTemplate.of(text).words();
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).endsWith(".AddPage") || words.get(i).endsWith(".AddResource")) {
                paths.add(path(words, i + 1));
            }
        }
        return paths.isEmpty() || paths.contains(ANY) ? ANY : String.join("|", paths);
    }

    private static String path(List<String> words, int start) {
        for (int i = start; i + 1 < words.size() && !isCall(words.get(i)); i++) {
            if (words.get(i).equals("\"path")) {
                boolean formats = words.get(i + 1).equals("printf") && i + 2 < words.size();
                String value = words.get(formats ? i + 2 : i + 1);
                return value.startsWith("\"") ? pattern(value.substring(1), formats) : ANY;
            }
        }
        return ANY;
    }

    private static boolean isCall(String word) {
        return word.endsWith(".AddPage") || word.endsWith(".AddResource");
    }

    private static String pattern(String path, boolean formats) {
        String key = ContentName.normalized(path);
        if (!formats) {
            return Pattern.quote(key);
        }
        StringBuilder pattern = new StringBuilder();
        for (String part : VERB.split(key, -1)) {
            pattern.append(pattern.isEmpty() ? "" : ANY).append(Pattern.quote(part));
        }
        return pattern.toString();
    }
}
