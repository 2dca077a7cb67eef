package org.mageos.content.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.document.FileKind;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.sign.UnknownSites;
import org.mageos.content.settings.Settings;
import org.mageos.content.site.link.PublicFiles;
import org.mageos.content.tree.ExcludedFolders;

/** Tells which files of a tree are read as documents. */
final class DocumentFiles {

    private static final Pattern OF_PROGRAMS =
            Pattern.compile("/src/(?:test|it|[a-z]+Test|testFixtures|main/resources)/");

    /** Folders of documents that test programs; what is wrong in them is often meant to be. */
    private static final Set<String> OF_TESTS =
            Set.of("test", "tests", "testdata", "fixtures", "__tests__");

    private final Settings settings;
    private final Generator generator;
    private final UnknownSites unknown;
    private final ExcludedFolders excluded;

    /** Files that are served as they are, among which HTML is a page. */
    private final StaticPages pages;

    DocumentFiles(
            Settings settings,
            Generator generator,
            UnknownSites unknown,
            ExcludedFolders excluded) {
        this.settings = settings;
        this.generator = generator;
        this.unknown = unknown;
        this.excluded = excluded;
        this.pages = new StaticPages(PublicFiles.folders(settings, generator));
    }

    /** The names of the documents, in the order of the walk. */
    List<String> in(Walk walk) {
        List<String> names = new ArrayList<>();
        for (String file : walk.tree().files()) {
            if (!walk.unread().contains(file)
                    && !excluded.isOfOtherModule(file)
                    && isDocument(file)
                    && !isHidden(file)
                    && (OfGitHost.holds(file) || generator.layout().isRead(file))
                    && !settings.isExcluded(file)
                    && !isOfTests(file)
                    // What git ignores is not checked, but a page of the site has a URL all the
                    // same.
                    && (!walk.tree().isIgnored(file)
                            || ContentPlaces.isContent(file, generator, settings))) {
                names.add(file);
            }
        }
        return names;
    }

    private boolean isDocument(String file) {
        return FileKind.isMarkdown(file)
                || DocumentLanguages.isOfOne(file)
                || generator.layout().isDocument(file)
                || FileKind.isHtml(file)
                        && (generator.layout().isHtmlPage(file) || pages.hold(file));
    }

    /**
     * Whether a document is one of tests beside a site, or a template of one. Where there is no
     * site it is told apart from others by nothing, and is read.
     */
    private boolean isOfTests(String file) {
        return isAsciidocOfPrograms(file)
                || unknown.sites().stream().anyMatch(site -> site.isTemplate(file))
                || (generator.layout().isSite() || !unknown.sites().isEmpty())
                        && inFolderOfTests(file)
                        && !generator.layout().isHtmlPage(file)
                        && !ContentPlaces.isContent(file, generator, settings)
                        && !pages.hold(file);
    }

    /**
     * What programs for AsciiDoc are tested with has the mistakes that they are to find; what lies
     * among their resources they fill in first.
     */
    private static boolean isAsciidocOfPrograms(String file) {
        String path = "/" + file;
        return FileKind.isAsciiDoc(file) && OF_PROGRAMS.matcher(path).find();
    }

    private static boolean inFolderOfTests(String file) {
        int start = 0;
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', start)) {
            if (OF_TESTS.contains(file.substring(start, slash))) {
                return true;
            }
            start = slash + 1;
        }
        return false;
    }

    private static boolean isHidden(String file) {
        return file.startsWith(".") && !OfGitHost.holds(file) || file.contains("/.");
    }
}
