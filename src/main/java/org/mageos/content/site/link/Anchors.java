package org.mageos.content.site.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mageos.content.document.Component;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.generator.Generator;
import org.mageos.content.generator.Route;
import org.mageos.content.generator.TemplateIds;
import org.mageos.content.slug.SlugDialect;
import org.mageos.content.url.Paths;

/**
 * The anchors of documents. An id is made when the first link asks for its document, and
 * remembered.
 */
public final class Anchors {

    private static final String HTML = "an anchor in an HTML page, which scripts may make";
    private static final String CLIENT_ROUTE =
            "a fragment that a program in the page reads as a path";
    private static final String INSERTED =
            "an anchor in a page into which templates, components or plugins put text";
    private static final Extent FOREIGN =
            Extent.open(
                    "an anchor in a page with a heading whose letters the generator writes in Latin"
                            + " ones");

    private static final String OF_WHOLE =
            "an anchor in pages that take in the document of the link";
    private static final String CUT = "an anchor in a page of which a part is too much to be read";
    private static final String CONTRIBUTION = "an anchor that only tells of a contribution";

    /** In so many pages an anchor is looked for. */
    private static final int MOST_WHOLES = 500;

    private final PageParts parts;
    private final Contributions contributions = new Contributions();
    private final Map<String, Document> documents;
    private final Generator generator;
    private final Function<Document, Optional<Route>> pages;
    private final Predicate<Document> isBeside;
    private final BuiltContent built;
    private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
    private final NearAnchors near;

    /**
     * @param pages the page of a document, if it has one
     * @param isBeside whether a document is none of the site's
     * @param built what the built pages say goes before what the sources do
     */
    public Anchors(
            Map<String, Document> documents,
            Generator generator,
            Function<Document, Optional<Route>> pages,
            Predicate<Document> isBeside,
            BuiltContent built) {
        this.documents = documents;
        this.generator = generator;
        this.parts = new PageParts(documents, generator.anchoring());
        this.pages = pages;
        this.isBeside = isBeside;
        this.built = built;
        this.near = new NearAnchors(documents.values(), this::idsOf, this::fold);
    }

    /** Judges a link's fragment against the page of a route. */
    Fragment of(Route route, Optional<String> written) {
        return route.document()
                .map(document -> built.judge(Optional.of(route), inSource(document, written)))
                .orElseGet(
                        () ->
                                built.judge(
                                        Optional.of(route),
                                        Fragment.elsewhere(written, Fragment.NOT_MARKDOWN)));
    }

    /** What a fragment can name in the page of a route, as far as it is known. */
    public Set<String> ids(Route route) {
        Set<String> all = new TreeSet<>(built.ids(route));
        route.document()
                .ifPresent(
                        document -> {
                            all.addAll(idsOf(document));
                            anchorings(document)
                                    .forEach(rules -> all.addAll(rules.builtInAnchors()));
                            literalsOfComponents(document).forEach(all::addAll);
                        });
        return all;
    }

    /** Judges a link's fragment against a document. */
    Fragment in(Document document, Optional<String> written) {
        return built.judge(pages.apply(document), inSource(document, written));
    }

    /** Judges a fragment alone, in a document that may stand in the pages of others, too. */
    Fragment inOwn(Document document, Optional<String> written) {
        Fragment own = in(document, written);
        return own.isBroken() && mayBeInWhole(document, written)
                ? Fragment.undecided(own.id(), OF_WHOLE)
                : own;
    }

    private boolean mayBeInWhole(Document part, Optional<String> written) {
        List<Document> wholes = parts.wholes(part);
        if (wholes.size() > MOST_WHOLES) {
            return true;
        }
        for (Document whole : wholes) {
            if (!in(whole, written).isBroken()) {
                return true;
            }
        }
        return false;
    }

    private Fragment inSource(Document document, Optional<String> written) {
        String id = Fragment.withoutTextDirective(written.orElse(""));
        if (id.isEmpty()) {
            return Fragment.NONE;
        }
        String decoded = Paths.decode(id);
        if (anchorings(document).anyMatch(rules -> has(rules, document, id, decoded))) {
            return Fragment.ok(decoded);
        }
        if (isLiteralOfComponent(document, decoded)) {
            return Fragment.ok(decoded);
        }
        return Fragment.isRoute(decoded)
                ? Fragment.undecided(decoded, CLIENT_ROUTE)
                : extent(document, decoded)
                        .missId(decoded, () -> near.suggestion(document, decoded));
    }

    private boolean has(Anchoring rules, Document document, String id, String decoded) {
        Set<String> known = idsOf(document);
        String prefix = rules.anchorPrefix();
        return known.contains(fold(rules, decoded))
                || known.contains(fold(rules, id))
                || decoded.startsWith(prefix)
                        && known.contains(fold(rules, decoded.substring(prefix.length())))
                || rules.builtInAnchors().contains(decoded.toLowerCase(Locale.ROOT));
    }

    /**
     * The rules for the ids of a document: the site's, or those of the Git host that shows what is
     * none of the site's, or both where another site may take it in.
     */
    private Stream<Anchoring> anchorings(Document document) {
        if (!isBeside.test(document)) {
            return Stream.of(generator.anchoring());
        }
        return ShownByHost.test(document)
                ? Stream.of(Anchoring.ON_GIT_HOST)
                : Stream.of(generator.anchoring(), Anchoring.ON_GIT_HOST).distinct();
    }

    /** How much is known of the ids of a document's page, if one id is looked for. */
    private Extent extent(Document document, String id) {
        if (FileKind.isHtml(document.file())) {
            return Extent.open(HTML);
        }
        if (parts.insertText(document) || isOfComponent(document, id) || isNumbered(document, id)) {
            return Extent.open(INSERTED);
        }
        if (parts.of(document).stream().anyMatch(Document::isCut)) {
            return Extent.open(CUT);
        }
        if (contributions.has(document, id)) {
            return Extent.open(CONTRIBUTION);
        }
        return Extent.unless(generator.anchoring().doubtAnchor(document, id))
                .and(() -> isOfForeignScript(document, id) ? FOREIGN : Extent.CLOSED);
    }

    /**
     * Whether an id may be that of a heading that a document and a file within it both have, or one
     * that is in it twice.
     */
    private boolean isNumbered(Document document, String id) {
        int end = id.length();
        while (end > 0 && Character.isDigit(id.charAt(end - 1))) {
            end--;
        }
        return !document.imports().isEmpty()
                && end < id.length()
                && end > 1
                && "-_".indexOf(id.charAt(end - 1)) >= 0
                && idsOf(document).contains(fold(id.substring(0, end - 1)));
    }

    private boolean isOfForeignScript(Document document, String id) {
        SlugDialect slugs = generator.anchoring().slugs();
        return !FileKind.isAsciiDoc(document.file())
                && slugs.mayMake(id)
                && !document.headings().stream().allMatch(slugs::knows);
    }

    private Set<String> idsOf(Document document) {
        Set<String> known = ids.get(document.file());
        if (known == null) {
            Set<String> collected = new HashSet<>();
            collect(document, collected);
            known = SortedTexts.of(collected);
            ids.put(document.file(), known);
        }
        return known;
    }

    /** The document's own ids, and those of the Markdown that it imports. */
    private void collect(Document document, Set<String> into) {
        for (Document part : parts.of(document)) {
            anchorings(document)
                    .forEach(
                            rules -> {
                                if (FileKind.isAsciiDoc(part.file())) {
                                    part.ids().forEach(id -> into.add(fold(rules, id.id())));
                                    return;
                                }
                                rules.ids(part).forEach(id -> into.add(fold(rules, id)));
                                rules.writtenIds(part).forEach(id -> into.add(fold(rules, id)));
                            });
        }
    }

    /** Whether a component may write an id. */
    private boolean isOfComponent(Document document, String id) {
        for (Document part : parts.of(document)) {
            for (Component component : part.components()) {
                Optional<TemplateIds> ids = idsOf(part, component);
                // What frames text of the page is mostly there for its looks.
                if (ids.map(known -> known.mayBe(id)).orElse(!component.hasChildren())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a component has an id; the letter case of its literals is not known. */
    private boolean isLiteralOfComponent(Document document, String id) {
        return id.equals(id.toLowerCase(Locale.ROOT))
                && literalsOfComponents(document).anyMatch(ids -> ids.contains(id));
    }

    private Stream<Set<String>> literalsOfComponents(Document document) {
        return parts.of(document).stream()
                .flatMap(
                        part ->
                                part.components().stream()
                                        .flatMap(one -> idsOf(part, one).stream())
                                        .map(TemplateIds::literal));
    }

    private Optional<TemplateIds> idsOf(Document part, Component component) {
        return generator.anchoring().idsOf(part, component);
    }

    private String fold(String id) {
        return fold(generator.anchoring(), id);
    }

    private static String fold(Anchoring rules, String id) {
        return rules.anchorCaseCounts() ? id : id.toLowerCase(Locale.ROOT);
    }
}
