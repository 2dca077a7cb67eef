package org.mageos.content.generator.antora;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.generator.Opening;

/**
 * What a program of the site's own that is an extension of Antora or Asciidoctor may do, as its
 * text tells: it is not run.
 */
final class ExtensionProgram {

    /** What it takes from other files may do anything. */
    private static final Pattern OTHERS =
            Pattern.compile("(?:require\\(|from |import )\\s*['\"]\\.|\\beval\\(");

    /** The program for tabs that many sites have a copy of. */
    private static final Pattern OF_TABS = Pattern.compile("`tabset\\$\\{\\w+}_");

    private static final Map<Opening, Pattern> SIGNS = new EnumMap<>(Opening.class);

    static {
        sign(
                Opening.PAGES,
                "(?<!siteCatalog\\.)(?<!uiCatalog\\.)addFile|registerPageAlias|registerComponent"
                        + "|removeFile|replaceFunctions|updateVariables(?!\\(\\s*\\{?\\s*playbook\\b)"
                        + "|playbook\\.(?:site|urls|output)[\\w.]*\\s*=(?!=)|content\\.sources|\\.splice\\(|\\bout\\s*="
                        + "|\\.(?:out|pub|src)\\.\\w+\\s*=(?!=)|files\\.push"
                        + "|[aA]ggregate\\.(?:push|unshift)|child_process");
        sign(Opening.FILES, "addFile|writeFile|copyFile|createWriteStream");
        sign(
                Opening.ANCHORS,
                "contents\\s*=(?!=)|(?:tree|docinfo)Processor\\(|(?:pre|post)processor\\(|[mM]acro\\("
                        + "|\\bblock\\(|parseContent|\\.extensions\\b|\\.lines\\b");
        sign(
                Opening.ATTRIBUTES,
                "setAttribute|attributes(?:\\.\\w+|\\[[^\\]]{0,80}\\])\\s*=(?!=)|attributes\\s*=(?!=)"
                        + "|assign\\([^,;]{0,80}ttr");
        sign(Opening.INCLUDES, "includeProcessor|preprocessor");
    }

    private ExtensionProgram() {}

    private static void sign(Opening opening, String pattern) {
        SIGNS.put(opening, Pattern.compile(pattern));
    }

    /** What a program may leave open. */
    static Set<Opening> openings(String text) {
        if (OTHERS.matcher(text).find()) {
            return EnumSet.copyOf(SIGNS.keySet());
        }
        if (OF_TABS.matcher(text).find()) {
            return EnumSet.of(Opening.TABS);
        }
        Set<Opening> found = EnumSet.noneOf(Opening.class);
        SIGNS.forEach(
                (opening, sign) -> {
                    if (sign.matcher(text).find()) {
                        found.add(opening);
                    }
                });
        return found;
    }
}
