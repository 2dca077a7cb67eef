package org.mageos.content.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.settings.SiteSettings;

/** No generator: links as GitHub and other Git hosts show them, from file to file. */
final class PlainGenerator implements Generator {

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public boolean recognises(FileTree tree) {
        return true;
    }

    @Override
    public boolean isContent(String file) {
        return false;
    }

    @Override
    public SourceRoutes routes(FileTree tree, Map<String, Document> documents, SiteSettings site) {
        return SourceRoutes.NONE;
    }

    @Override
    public List<String> publicFolders() {
        return List.of();
    }

    @Override
    public Set<String> outputFolders() {
        return Set.of();
    }

    /** GitHub shows the documents there: how to contribute, the code of conduct, a README. */
    @Override
    public Set<String> hiddenFolders() {
        return Set.of(".github");
    }

    @Override
    public Set<String> builtInAnchors() {
        return Set.of("top", "readme");
    }

    @Override
    public String anchorPrefix() {
        return "user-content-";
    }

    @Override
    public boolean anchorCaseCounts() {
        return false;
    }
}
