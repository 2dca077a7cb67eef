package org.mageos.content.generator.mkdocs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Attributes;
import org.mageos.content.document.Dialect.Extra;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.slug.FootnoteIds;
import org.mageos.content.value.Value;

/** What the extensions of Python-Markdown that a site uses make of its Markdown. */
final class MkDocsMarkdown {

    /** Extensions that bring others along. */
    private static final Set<String> BUNDLES = Set.of("extra", "pymdownx.extra");

    /** What each kind of markup is made by. */
    private static final Map<Extra, List<String>> EXTRAS =
            Map.of(
                    Extra.DEFINITIONS, List.of("def_list"),
                    Extra.ABBREVIATIONS, List.of("abbr"),
                    Extra.MATH, List.of("pymdownx.arithmatex", "mdx_math"),
                    Extra.EMOJI, List.of("pymdownx.emoji"),
                    Extra.KEYS, List.of("pymdownx.keys"),
                    Extra.CRITIC, List.of("pymdownx.critic"),
                    Extra.MARK, List.of("pymdownx.mark"),
                    Extra.CARET, List.of("pymdownx.caret"),
                    Extra.TILDE, List.of("pymdownx.tilde"));

    private final MkDocsConfig config;

    MkDocsMarkdown(MkDocsConfig config) {
        this.config = config;
    }

    Dialect dialect() {
        // Where admonitions are off nobody writes them; what else is special to Python-Markdown is
        // looked for in this dialect only.
        Dialect dialect = Dialect.GITHUB.withYaml11().withIndentedBlocks();
        if (isBundled("attr_list")) {
            dialect = dialect.with(Attributes.ATTR_LIST);
        }
        for (Map.Entry<Extra, List<String>> extra : EXTRAS.entrySet()) {
            if (extra.getValue().stream().anyMatch(this::isBundled)) {
                dialect = dialect.with(extra.getKey());
            }
        }
        if (config.hasPlugin("macros", "markdownextradata", "techdocs-core")
                || config.hasExtension("zensical.extensions.macros")) {
            dialect =
                    dialect.with(Templates.JINJA)
                            .with(
                                    new Dialect.Values(
                                            Optional.of("page.meta."),
                                            Value.Mapping.of("config", config.yaml().data())));
        }
        return config.hasExtension("smarty", "pymdownx.smartsymbols")
                ? dialect.withSmartPunctuation()
                : dialect;
    }

    private boolean isTechDocs() {
        return config.hasPlugin("techdocs-core");
    }

    /** Whether an extension is on, by itself or in a bundle. */
    private boolean isBundled(String extension) {
        return config.hasExtension(extension)
                || BUNDLES.stream().anyMatch(config::hasExtension)
                || isTechDocs();
    }

    FootnoteIds footnotes() {
        return isBundled("footnotes") ? FootnoteIds.PYTHON_MARKDOWN : FootnoteIds.NONE;
    }

    /** Whether tabs have ids of their titles. */
    boolean namesTabs() {
        return config.extension("pymdownx.tabbed")
                .flatMap(options -> options.get("slugify"))
                .isPresent();
    }

    /** Why an anchor may be there that is not in the document. */
    Optional<String> doubt(String id) {
        if (id.startsWith("__")) {
            return Optional.of("an anchor that the theme or an extension of Markdown makes");
        }
        boolean note = id.startsWith("fn:") || id.startsWith("fnref:");
        if (note && isBundled("footnotes")) {
            return Optional.of("an anchor of a footnote");
        }
        if (id.startsWith("tag:") && config.hasPlugin("tags")) {
            return Optional.of("an anchor of a tag");
        }
        return Optional.empty();
    }
}
