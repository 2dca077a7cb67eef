package org.mageos.content.generator.roq;

import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.value.Value;

/** Which files of a site are its content, and which are served as they are. */
record RoqContent(SiteFolder site, RoqSettings settings) {

    /** The name of a file below the content's folder; empty if Roq passes over it. */
    Optional<String> inContent(String file) {
        return below(settings.contentFolder(), file);
    }

    private Optional<String> below(String folder, String file) {
        String start = site.name(folder) + "/";
        boolean isHidden =
                ("/" + file.substring(Math.min(start.length(), file.length()))).contains("/_");
        return file.startsWith(start) && !isHidden
                ? Optional.of(file.substring(start.length()))
                : Optional.empty();
    }

    /** The path of a file of the folders that are served. */
    Optional<String> served(String file) {
        return below(settings.publicFolder(), file)
                .or(
                        () ->
                                below(settings.staticFolder(), file)
                                        .map(name -> settings.staticFolder() + "/" + name))
                .map(name -> "/" + servedName(name));
    }

    String servedName(String name) {
        return settings.slugifiesFiles() ? RoqLink.served(name) : name;
    }

    /** What the link of a page is made of; the index of a collection is not in it. */
    RoqLink link(String inContent, Value.Mapping data) {
        Optional<String> collection =
                settings.collection(inContent)
                        .filter(name -> RoqLink.isPage(inContent))
                        .filter(name -> !inContent.matches("[^/]+/index\\.[^./]+"));
        return new RoqLink(inContent, collection, data);
    }

    /** Whether a document says that it is none yet. */
    static boolean isDraft(Document document) {
        return document.frontMatter()
                .data()
                .text("draft")
                .filter(Boolean::parseBoolean)
                .isPresent();
    }
}
