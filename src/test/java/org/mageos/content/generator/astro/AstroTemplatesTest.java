package org.mageos.content.generator.astro;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** The ids that templates write around the text of a document. */
class AstroTemplatesTest {

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .files("astro.config.mjs")
                        .file(
                                "tsconfig.json",
                                "{ \"compilerOptions\": { \"paths\": { \"~/*\": [\"src/*\"] } } }")
                        .file(
                                "src/layouts/Post.astro",
                                """
                                ---
                                import Base from './Base.astro'
                                import Signup from '~/components/Signup.astro'
                                ---
                                <Base><main id="main"><slot /></main><Signup id='letter' /></Base>
                                """)
                        .file("src/layouts/Base.astro", "<html><footer id=\"foot\" /></html>")
                        .file(
                                "src/components/Signup.astro",
                                "<form id={id}><p id={`field-${n}`} /><p id={\"end\"} /></form>")
                        .file("src/layouts/Loop.astro", "<p id={entry.slug} />")
                        .file("src/components/Unused.astro", "<p id=\"unused\" />");
    }

    @ParameterizedTest(name = "{0}: #{1} is {2}")
    @DisplayName("A page of Markdown has the ids of its layout and of what that imports")
    @CsvSource({
        "../layouts/Post.astro, main, ok",
        "~/layouts/Post.astro, main, ok",
        "/src/layouts/Post.astro, foot, ok",
        "../layouts/Post.astro, letter, ok",
        "../layouts/Post.astro, end, ok",
        "../layouts/Post.astro, field-2, undecided",
        "../layouts/Post.astro, Main, link/broken-anchor",
        "../layouts/Post.astro, unused, link/broken-anchor",
        "../layouts/Base.astro, main, link/broken-anchor",
        "../layouts/Loop.astro, anything, undecided",
        "../layouts/Gone.astro, main, link/broken-anchor",
        "a-theme/Layout.astro, main, undecided",
        "'', main, link/broken-anchor",
    })
    void readsLayouts(String layout, String id, String outcome) {
        folder.file("src/pages/a.md", "---\nlayout: '" + layout + "'\n---\n[x](#" + id + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "#{0} is {1}")
    @DisplayName("The entries of collections have the ids of the programs that render them")
    @CsvSource({"comments, ok", "main, ok", "unused, link/broken-anchor"})
    void readsPrograms(String id, String outcome) {
        folder.file(
                        "mageos-content.yaml",
                        "collections:\n  blog: { files: src/content/blog/*.md, permalink:"
                                + " '/blog/{slug}' }\n")
                .file(
                        "src/pages/blog/[slug].astro",
                        "---\nimport Post from '../../layouts/Post.astro'\n---\n"
                                + "<Post><p id=\"comments\" /></Post>")
                .file("src/content/blog/one.md", "# One\n[x](/blog/one#" + id + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Programs that make lists render no entry on a page of its own")
    @CsvSource({
        "'[...page].astro', 'paginate(all)', link/broken-anchor",
        "'[page].astro', 'paginate(all)', link/broken-anchor",
        "'[page].astro', 'all', undecided",
        "'[slug].astro', 'paginate(all)', undecided",
    })
    void knowsProgramsOfLists(String file, String call, String outcome) {
        folder.file(
                        "mageos-content.yaml",
                        "collections:\n  blog: { files: src/content/blog/*.md, permalink:"
                                + " '/blog/{slug}' }\n")
                .file("src/pages/" + file, "---\n" + call + "\n---\n<p id={entry.slug} />")
                .file("src/content/blog/one.md", "# One\n[x](#two)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "Astro {0}: {1}")
    @DisplayName("A draft among the pages is one where Astro knows drafts")
    @CsvSource({"^3.1.0, link/draft", "^4.0.0, ok", "5.x, ok", "^10.2.0, ok", "latest, ok"})
    void knowsDraftsByVersion(String version, String outcome) {
        folder.file("package.json", "{\"dependencies\": {\"astro\": \"" + version + "\"}}")
                .file("src/pages/draft.md", "---\ndraft: true\n---\n# Draft\n")
                .file("src/pages/index.md", "[x](/draft)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: #{1} is {2}")
    @DisplayName("A plugin may take a directive out of a heading before its id is made")
    @CsvSource({
        "starlight-heading-badges, with-badge, undecided",
        "nobody-knows-it, with-badge, undecided",
        "starlight-image-zoom, with-badge, link/broken-anchor",
        "starlight-image-zoom, with-badge-badgenew, ok",
    })
    void leavesHeadingsWithDirectivesOpen(String module, String id, String outcome) {
        folder.file("astro.config.mjs", "import x from '" + module + "'\nexport default {}\n")
                .file("src/pages/a.md", "## With Badge :badge[New]\n\n[x](#" + id + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: #{1} is {2}")
    @DisplayName("An id may be written behind a heading where a plugin reads it")
    @CsvSource({
        "remark-custom-heading-id, own, ok",
        "remark-custom-heading-id, title-own, link/broken-anchor",
        "remark-heading-id, own, ok",
        "nobody-knows-it, own, undecided",
        "starlight-image-zoom, own, link/broken-anchor",
        "starlight-image-zoom, title-own, ok",
    })
    void readsIdsBehindHeadings(String module, String id, String outcome) {
        folder.file("astro.config.mjs", "import x from '" + module + "'\nexport default {}\n")
                .file("src/pages/a.md", "## Title {#own}\n\n[x](#" + id + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Components of packages whose source tells that they write no ids open nothing")
    @CsvSource({
        "@astro-community/astro-embed-youtube, link/broken-anchor",
        "@astro-community/nobody-knows-it, undecided",
    })
    void knowsComponentsOfPackages(String module, String outcome) {
        folder.file("astro.config.mjs", "export default {}\n")
                .file(
                        "src/pages/a.mdx",
                        "import { Film } from '"
                                + module
                                + "'\n\n<Film id=\"a1\" />\n\n"
                                + "[x](#gone)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "#{0} is {1}")
    @DisplayName("Starlight renders its documents itself, with components that the settings name")
    @CsvSource({"letter, link/broken-anchor", "foot, ok", "own, ok"})
    void readsOverrides(String id, String outcome) {
        folder.file(
                        "astro.config.mjs",
                        "export default { integrations: [starlight({ components: { Footer:"
                                + " './src/layouts/Base.astro' } })] }")
                .file(
                        "src/pages/[...all].astro",
                        "---\nimport Post from '../layouts/Post.astro'\n---\n<Post />")
                .file("src/content/docs/a.md", "## Own\n[x](#" + id + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }
}
