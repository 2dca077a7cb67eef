package org.mageos.content.generator.zola;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Sources;
import org.mageos.content.url.Paths;

/** The pages and sections of the content, and which of them the site leaves out. */
final class ZolaContent {

    private final List<ZolaPage> pages = new ArrayList<>();
    private final List<ZolaPage> sections = new ArrayList<>();

    /** By language and folder. */
    private final Map<String, ZolaPage> sectionOf = new HashMap<>();

    private final Set<String> draftFolders = new HashSet<>();

    /**
     * @param folder the content's folder with a slash at its end
     */
    ZolaContent(Sources sources, String folder, ZolaConfig config) {
        for (Document document : sources.documents().values()) {
            if (document.file().startsWith(folder)) {
                ZolaPage.of(document, document.file().substring(folder.length()), config)
                        .ifPresent(this::add);
            }
        }
    }

    private void add(ZolaPage page) {
        (page.section() ? sections : pages).add(page);
        if (page.section()) {
            sectionOf.put(key(page.language(), page.folder()), page);
            if (isDraft(page)) {
                draftFolders.add(page.folder());
            }
        }
    }

    private static String key(String language, String folder) {
        return language + ":" + folder;
    }

    private static boolean isDraft(ZolaPage page) {
        return page.data().isSet("draft", true);
    }

    List<ZolaPage> pages() {
        return pages;
    }

    List<ZolaPage> sections() {
        return sections;
    }

    /** The section of a folder. */
    Optional<ZolaPage> section(String language, String folder) {
        return Optional.ofNullable(sectionOf.get(key(language, folder)));
    }

    /** Whether it is a draft, or lies in a section that is one. */
    boolean isLeftOut(ZolaPage page) {
        return isDraft(page) || isInDraft(page.folder());
    }

    /** Whether a folder lies in a section that is a draft. */
    boolean isInDraft(String folder) {
        String at = folder;
        while (!draftFolders.contains(at)) {
            if (at.isEmpty()) {
                return false;
            }
            at = Paths.folder(at);
        }
        return true;
    }

    /** Whether it has a page of the site: pages that their section cannot sort have none. */
    boolean isRendered(ZolaPage page) {
        return !isLeftOut(page)
                && !page.data().isSet("render", false)
                && (page.section() || isSorted(page));
    }

    private boolean isSorted(ZolaPage page) {
        String by =
                section(page.language(), page.parent())
                        .flatMap(section -> section.data().text("sort_by"))
                        .orElse("none");
        return switch (by) {
            case "weight" -> page.data().text("weight").isPresent();
            case "date" -> page.isDated();
            case "update_date" -> page.isDated() || page.data().text("updated").isPresent();
            case "title", "title_bytes" -> page.data().text("title").isPresent();
            default -> true;
        };
    }

    /** How many pages a section lists; those of transparent sections below it are its own, too. */
    Map<ZolaPage, Integer> counts() {
        Map<ZolaPage, Integer> counts = new HashMap<>();
        for (ZolaPage page : pages) {
            if (!isRendered(page)) {
                continue;
            }
            Optional<ZolaPage> section = section(page.language(), page.parent());
            while (section.isPresent()) {
                counts.merge(section.get(), 1, Integer::sum);
                String folder = section.get().folder();
                boolean goesOn =
                        section.get().data().isSet("transparent", true) && !folder.isEmpty();
                section =
                        goesOn ? section(page.language(), Paths.folder(folder)) : Optional.empty();
            }
        }
        return counts;
    }
}
