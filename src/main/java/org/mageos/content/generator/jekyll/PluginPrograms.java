package org.mageos.content.generator.jekyll;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.url.Paths;

/**
 * What the programs in {@code _plugins} may do to a site, as their texts tell: they are not run.
 * Tags and filters of Liquid, and what only changes data, make no pages.
 */
final class PluginPrograms {

    /** What makes pages or files, or changes where they are, at places that are not read. */
    private static final Pattern MAKES =
            Pattern.compile(
                    "\\b(?:StaticFile|Document)\\.new\\b"
                            + "|<\\s*(?:Jekyll::)?(?:Page|StaticFile|Converters?)\\b"
                            + "|\\bFile\\.write|\\bFileUtils\\b|['\"]wb?['\"]"
                            + "|(?:permalink|redirect_from|redirect_to)['\"]]\\s*\\|{0,2}="
                            + "|def (?:url|permalink|destination)\\b|@(?:url|dir)\\s*=");

    /** A new page, with the folder that it is in where that is written out. */
    private static final Pattern PAGE =
            Pattern.compile(
                    "\\bPage\\w{0,40}\\.new\\b(?:\\(\\s*[\\w@]+,\\s*[\\w.@]+,\\s*"
                            + "(?:\"([^\"#]*)\"|'([^']*)')\\s*,)?");

    /** A list of all pages or files that something is added to. */
    private static final Pattern ADDS =
            Pattern.compile(
                    "\\b(?:pages|static_files|docs|posts)\\s*(?:<<|\\+=|\\.(?:push|concat))");

    private static final Pattern CONVERTS = Pattern.compile("<\\s*(?:Jekyll::)?Converters?\\b");
    private static final Pattern CHANGES = Pattern.compile("Hooks|Converter");
    private static final Pattern TEXT = Pattern.compile("\\.(?:content|output)\\b");
    private static final Pattern OF_IDS =
            Pattern.compile("\\bid\\b|\\{: ?#|anchor|slug|<h[1-6]|head(?:er|ing)");

    /** The id that kramdown gives a heading, in a program that writes the heading another way. */
    private static final String USUAL_ID = "generate_id(el.options[:raw_text])";

    private final Set<String> folders = new LinkedHashSet<>();
    private boolean makesAnything;
    private boolean makesIds;
    private boolean extendsAsciidoctor;

    /**
     * @param texts the programs
     */
    PluginPrograms(List<String> texts) {
        for (String text : texts) {
            readPages(text);
            extendsAsciidoctor |= text.contains("sciidoctor");
            makesIds |= CONVERTS.matcher(text).find();
            makesIds |=
                    changesTexts(text) && OF_IDS.matcher(text).find() && !text.contains(USUAL_ID);
        }
    }

    private void readPages(String text) {
        makesAnything |= MAKES.matcher(text).find();
        boolean pages = false;
        Matcher page = PAGE.matcher(text);
        while (page.find()) {
            pages = true;
            Optional<String> folder =
                    Optional.ofNullable(page.group(1)).or(() -> Optional.ofNullable(page.group(2)));
            makesAnything |= folder.map(Paths::trimSlashes).filter(f -> !f.isEmpty()).isEmpty();
            folder.map(Paths::trimSlashes).ifPresent(folders::add);
        }
        makesAnything |= !pages && ADDS.matcher(text).find();
    }

    /** A program that makes pages gives them their texts. */
    private static boolean changesTexts(String text) {
        return CHANGES.matcher(text).find()
                || TEXT.matcher(text).find() && !PAGE.matcher(text).find();
    }

    /** Whether they may make a page or file at a path. */
    boolean mayMake(String path) {
        return makesAnything
                || folders.stream().anyMatch(folder -> (path + "/").startsWith("/" + folder + "/"));
    }

    /** Whether they take part in the conversion of AsciiDoc, where they may set attributes. */
    boolean extendAsciidoctor() {
        return extendsAsciidoctor;
    }

    /** Whether they may make ids in documents. */
    boolean makeIds() {
        return makesIds;
    }
}
