package org.mageos.content.generator.mavensite;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.slug.DoxiaIds;

/** The ids of a site's pages, each as the generation of Doxia that makes it has them. */
final class SiteAnchors implements Anchoring {

    private static final String GENERATION =
            "an anchor that only one generation of Doxia makes (name the version of"
                    + " maven-site-plugin in the pom)";
    private static final String VELOCITY = "an anchor of a heading that Velocity makes";
    private static final String SIGNS =
            "an anchor of a heading with quotes or dashes, which Doxia makes typographic";

    private final ReactorSites sites;

    SiteAnchors(ReactorSites sites) {
        this.sites = sites;
    }

    @Override
    public Set<String> ids(Document document) {
        return sites.page(document.file())
                .map(page -> common(page, document))
                .orElseGet(() -> Anchoring.super.ids(document));
    }

    /** Those that all generations make that may be the one. */
    private static Set<String> common(SourcePage page, Document document) {
        Set<String> ids = new LinkedHashSet<>(any(page, document));
        for (DoxiaIds generation : page.site().generations()) {
            ids.retainAll(new DoxiaPage(page.format(), generation).ids(document));
        }
        return ids;
    }

    private static Set<String> any(SourcePage page, Document document) {
        Set<String> ids = new LinkedHashSet<>();
        for (DoxiaIds generation : page.site().generations()) {
            ids.addAll(new DoxiaPage(page.format(), generation).ids(document));
        }
        return ids;
    }

    @Override
    public Set<String> writtenIds(Document document) {
        // All ids are among those that Doxia makes, for it changes and drops written ones.
        return sites.page(document.file()).isPresent()
                ? Set.of()
                : Anchoring.super.writtenIds(document);
    }

    @Override
    public Optional<String> doubtAnchor(Document document, String id) {
        Optional<SourcePage> page = sites.page(document.file());
        if (page.isEmpty()) {
            return Optional.empty();
        }
        Set<String> ids = any(page.get(), document);
        if (ids.contains(id)) {
            return Optional.of(GENERATION);
        }
        if (page.get().isVelocity()
                && document.headings().stream().anyMatch(one -> one.text().contains("$"))) {
            return Optional.of(VELOCITY);
        }
        String plain = plain(id);
        return page.get().format() == SiteFormat.MARKDOWN
                        && ids.stream().anyMatch(one -> plain(one).equals(plain))
                ? Optional.of(SIGNS)
                : Optional.empty();
    }

    /** An id with plain signs in the places of typographic ones. */
    private static String plain(String id) {
        return id.replace(".E2.80.9C", ".22")
                .replace(".E2.80.9D", ".22")
                .replace(".E2.80.98", ".27")
                .replace(".E2.80.99", ".27")
                .replace(".E2.80.A6", "...")
                .replace(".E2.80.93", "--")
                .replace(".E2.80.94", "---")
                .replace(".C2.AB", ".3C.3C")
                .replace(".C2.BB", ".3E.3E");
    }
}
