package org.mageos.content.generator;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Component;
import org.mageos.content.document.Document;
import org.mageos.content.slug.FootnoteIds;
import org.mageos.content.slug.GithubSlugs;
import org.mageos.content.slug.SlugDialect;
import org.mageos.content.url.Paths;

/** Which ids the pages of a site have beside those that their documents write themselves. */
public interface Anchoring {

    /** Ids as on GitHub, and those of every page. */
    Anchoring GITHUB = new Anchoring() {};

    /** Ids of a file that a Git host shows. */
    Anchoring ON_GIT_HOST = new OnGitHost();

    /** The rules of a Git host. */
    class OnGitHost implements Anchoring {

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

    /** How ids are made from headings. */
    default SlugDialect slugs() {
        return new GithubSlugs();
    }

    /** The ids that the generator makes in a document: of its headings, and of all else. */
    default Set<String> ids(Document document) {
        Set<String> ids = new LinkedHashSet<>(slugs().ids(document.headings()));
        ids.addAll(footnotes().of(document.footnotes()));
        return ids;
    }

    /** Those of the ids that a document writes itself which its page keeps. */
    default Set<String> writtenIds(Document document) {
        Set<String> ids = new LinkedHashSet<>();
        document.ids().forEach(id -> ids.add(id.id()));
        return ids;
    }

    /** How ids are made from footnotes. */
    default FootnoteIds footnotes() {
        return FootnoteIds.NONE;
    }

    /** Anchors that every page has beside its own, in lower case. */
    default Set<String> builtInAnchors() {
        return Set.of("top");
    }

    /**
     * What may stand before an id in a link: {@code user-content-} on GitHub, which writes its ids
     * so; empty where there is no such thing.
     */
    default String anchorPrefix() {
        return "";
    }

    /** Whether the letter case of an anchor counts. */
    default boolean anchorCaseCounts() {
        return true;
    }

    /**
     * The ids that a component of a document writes.
     *
     * @return nothing if that is not known
     */
    default Optional<TemplateIds> idsOf(Document document, Component component) {
        return Optional.empty();
    }

    /**
     * The file that a document imports or includes.
     *
     * @param specifier its name as written
     */
    default Optional<String> imported(Document document, String specifier) {
        return Paths.normalize(document.folder() + "/" + specifier);
    }

    /**
     * Why it cannot be said that a document's page lacks an anchor although nothing in the document
     * has it.
     *
     * @param id the anchor, decoded
     */
    default Optional<String> doubtAnchor(Document document, String id) {
        return Optional.empty();
    }
}
