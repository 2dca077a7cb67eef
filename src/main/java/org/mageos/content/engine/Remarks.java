package org.mageos.content.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.mageos.content.generator.sign.UnknownSite;
import org.mageos.content.site.Site;
import org.mageos.content.site.UnreadFormats;

/** What limits a whole run, in a line each: it is no finding, but whoever reads it must know. */
final class Remarks {

    /** How many sites are named. */
    private static final int MOST = 3;

    private Remarks() {}

    static List<String> of(Content content) {
        List<String> remarks = new ArrayList<>();
        if (content.site().isEmpty()) {
            return remarks;
        }
        Site site = content.site().get();
        if (!content.scope().isEmpty()) {
            remarks.add(
                    "only '"
                            + content.scope()
                            + "' was checked, a part of the site in "
                            + content.options().root());
        }
        UnreadFormats unread = site.unreadFormats();
        if (!unread.isEmpty()) {
            remarks.add("not read: " + unread);
        }
        if (!site.vendored().isEmpty()) {
            remarks.add(vendored(site.vendored()));
        }
        List<UnknownSite> unknown = new ArrayList<>(site.unknownSites());
        unknown.removeIf(one -> !holdsDocuments(one, site));
        if (!unknown.isEmpty() && !isDescribed(site)) {
            remarks.add(unknown(unknown));
        }
        return remarks;
    }

    private static boolean holdsDocuments(UnknownSite unknown, Site site) {
        return site.documents().stream().anyMatch(document -> unknown.holds(document.file()));
    }

    private static boolean isDescribed(Site site) {
        return site.settings().collections().stream().anyMatch(c -> c.permalink().isPresent());
    }

    private static String vendored(SortedMap<String, Integer> folders) {
        int documents = folders.values().stream().mapToInt(Integer::intValue).sum();
        int more = folders.size() - 1;
        return "not checked: "
                + documents
                + (documents == 1 ? " document" : " documents")
                + " of other people's code below '"
                + folders.firstKey()
                + "'"
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String unknown(List<UnknownSite> sites) {
        String named =
                sites.stream()
                        .limit(MOST)
                        .map(site -> site.sign().generator() + " (" + site.file() + ")")
                        .collect(Collectors.joining(", "));
        int more = sites.size() - MOST;
        return "only the files are known of a site made with "
                + named
                + (more > 0 ? " and " + more + " more" : "")
                + ": set "
                + sites.get(0).sign().settings()
                + " to check its URLs";
    }
}
