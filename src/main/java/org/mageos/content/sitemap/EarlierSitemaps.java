package org.mageos.content.sitemap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mageos.content.output.StagedFolder;

/**
 * What earlier runs left of a sitemap: crawlers would go on reading files that nothing lists any
 * more, with their dead URLs.
 *
 * <p>Only what surely is such a file goes: it begins like a sitemap, and parts are numbered from 0
 * without a gap, so that nobody's {@code sitemap-2026.xml} is taken for one. Nor are they, if
 * another index of that name may list them.
 */
final class EarlierSitemaps {

    private static final int HEAD = 1_024;

    private static final Pattern ROOT =
            Pattern.compile(
                    "(?:\u00ef\u00bb\u00bf)?(?:<\\?xml[^>]*\\?>)?\\s*<(urlset|sitemapindex)\\s[^>]*?"
                            + "\\bxmlns=([\"'])"
                            + Pattern.quote(EntryFormat.Root.NAMESPACE)
                            + "\\2");

    private final StagedFolder folder;
    private final SitemapFile file;

    EarlierSitemaps(StagedFolder folder, SitemapFile file) {
        this.folder = folder;
        this.file = file;
    }

    void removeOnCommit() {
        Set<String> written = folder.names();
        List<String> earlier = new ArrayList<>();
        variants(file.path()).filter(this::isSitemap).forEach(earlier::add);
        if (!isOtherIndex()) {
            for (int number = 0; ; number++) {
                String part = file.plainPart(number);
                List<String> found = variants(part).filter(this::isSitemap).toList();
                if (found.isEmpty() && variants(part).noneMatch(written::contains)) {
                    break;
                }
                earlier.addAll(found);
            }
        }
        earlier.removeAll(written);
        // The last first: what is left of an interrupted removal still has no gap.
        Collections.reverse(earlier);
        earlier.forEach(folder::removeOnCommit);
    }

    private boolean isOtherIndex() {
        return Stream.of(".xml", "-index.xml", "_index.xml")
                .map(ending -> file.base() + ending)
                .anyMatch(
                        name ->
                                !name.equals(file.path())
                                        && rootElement(name)
                                                .filter("sitemapindex"::equals)
                                                .isPresent());
    }

    private static Stream<String> variants(String name) {
        return Stream.of(name, name + ".gz");
    }

    private boolean isSitemap(String name) {
        return rootElement(name).isPresent();
    }

    /** The root element of a file that begins like a sitemap. */
    private Optional<String> rootElement(String name) {
        String head = new String(folder.earlier(name, HEAD), StandardCharsets.ISO_8859_1);
        Matcher root = ROOT.matcher(head);
        return root.lookingAt() ? Optional.of(root.group(1)) : Optional.empty();
    }
}
