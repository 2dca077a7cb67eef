package org.mageos.content.site.link;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mageos.content.document.Document;
import org.mageos.content.document.Heading;
import org.mageos.content.generator.sign.UnknownSite;
import org.mageos.content.tree.ReadableFiles;

/**
 * The ids of pages whose generator makes them of headings only, by rules that all keep the letters
 * and digits of a heading in their order: an id whose letters no heading has is none of the page.
 * Pages into which something else is put, and headings with other letters than those of ASCII,
 * which some generators write in another way, leave their ids open. Thread-safe.
 *
 * @see <a href="https://github.com/rust-lang/mdBook/blob/master/src/utils/mod.rs">mdBook</a>
 * @see <a href="https://github.com/xoofx/markdig">Markdig, of which DocFX and Microsoft Learn are
 *     made</a>
 */
final class IdsOfHeadings {

    private static final Set<String> GENERATORS =
            Set.of("mdBook", "DocFX", "Microsoft Learn", "VuePress");

    /** What the frame of a page may have, and footnotes. */
    private static final Pattern OF_FRAME =
            Pattern.compile(
                    "feedback|main|content|additional-resources|in-this-article|f(?:oot)?n.*");

    /** Files that are put in, and headings in HTML. */
    private static final Pattern OTHERS =
            Pattern.compile("\\{\\{#|\\[!(?i:include)|@\\[?include|<[hH][1-6]\\b");

    private static final Pattern COMPONENT = Pattern.compile("<[A-Z]");

    private static final Pattern PREPROCESSOR =
            Pattern.compile("^\\s*\\[\\s*preprocessor\\.\"?([\\w-]+)", Pattern.MULTILINE);

    /** The preprocessors of mdBook that are known to make no ids. */
    private static final Set<String> PLAIN =
            Set.of("index", "katex", "links", "mermaid", "open-on-gh", "toc");

    /** Stands for a text that cannot be read: one with all that leaves the ids open. */
    private static final String UNREAD = "{{# <A\n[preprocessor.unread";

    private static final Pattern EMOJI = Pattern.compile(":[a-z0-9_+-]{1,40}:");

    private final ReadableFiles files;
    private final Map<String, String> texts = new HashMap<>();

    IdsOfHeadings(ReadableFiles files) {
        this.files = files;
    }

    /** Whether a page of a site may have an id that its document does not tell. */
    boolean mayHave(UnknownSite site, Document page, String id) {
        String letters = IdLetters.of(id);
        String unnumbered = letters.replaceFirst("\\d+$", "");
        return !GENERATORS.contains(site.sign().generator())
                || unnumbered.isEmpty()
                || OF_FRAME.matcher(id).matches()
                || !areKnown(site, page)
                || page.headings().stream()
                        .map(Heading::text)
                        .flatMap(text -> Stream.of(text, EMOJI.matcher(text).replaceAll("")))
                        .map(IdLetters::of)
                        .anyMatch(text -> text.contains(letters) || text.contains(unnumbered));
    }

    private synchronized boolean areKnown(UnknownSite site, Document page) {
        return page.headings().stream().allMatch(heading -> isAscii(heading.text()))
                && without(OTHERS, page.file())
                && (site.sign().generator().equals("VuePress")
                        ? without(COMPONENT, page.file())
                        : !site.file().endsWith(".toml") || hasPlainPreprocessors(site.file()));
    }

    private static boolean isAscii(String text) {
        return text.chars().noneMatch(c -> c > 127 && Character.isLetterOrDigit(c));
    }

    private boolean hasPlainPreprocessors(String book) {
        return PREPROCESSOR
                .matcher(text(book))
                .results()
                .allMatch(name -> PLAIN.contains(name.group(1)));
    }

    private boolean without(Pattern pattern, String file) {
        return !pattern.matcher(text(file)).find();
    }

    /** The text of a file; what cannot be read may have anything. */
    private String text(String file) {
        return texts.computeIfAbsent(file, this::read);
    }

    private String read(String file) {
        try {
            return files.text(file);
        } catch (IOException e) {
            return UNREAD;
        }
    }
}
