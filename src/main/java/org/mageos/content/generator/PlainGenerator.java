package org.mageos.content.generator;

import java.util.List;
import java.util.Set;

/** No generator: links as GitHub and other Git hosts show them, from file to file. */
final class PlainGenerator implements Generator {

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public boolean isSite() {
        return false;
    }

    @Override
    public boolean isContent(String file) {
        return false;
    }

    @Override
    public SourceRoutes routes(Sources sources) {
        return SourceRoutes.NONE;
    }

    @Override
    public List<String> publicFolders() {
        return List.of();
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
