package org.mageos.content.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Anchors of pages that show components: known where their programs are literal. */
class ComponentFilesTest {

    @TempDir Path root;

    @ParameterizedTest(name = "<Box> is {0}: #{1} is {2}")
    @DisplayName("A component whose program can be read has the ids that stand in it")
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>Text</p>; nope; link/broken-anchor",
                "<p id=\"own\">Text</p>; own; ok",
                "<p id=\"Own\">Text</p>; Own; undecided",
                "<p id=\"own\">Text</p>; nope; link/broken-anchor",
                "<p id={made}>Text</p>; nope; undecided",
                "<p {...rest}>Text</p>; nope; undecided",
                "<Fragment set:html={text} />; nope; undecided",
                "<Other />; nope; undecided",
                "<Icon name='x' />; nope; link/broken-anchor",
            })
    void readsLiterals(String program, String id, String outcome) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("astro.config.mjs", "export default {}")
                        .file("src/components/Box.astro", "---\nconst a = 1\n---\n" + program)
                        .file("src/pages/a.mdx", page("../components/Box.astro", "<Box />", id));
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("HTML that a program of the page puts into an element may have any id")
    @CsvSource({
        "docs/.vitepress/config.mts, <div v-html=\"made\"></div>, undecided",
        "docs/.vitepress/config.mts, <div v-text=\"made\"></div>, link/broken-anchor",
        "mkdocs.yml, <div v-html=\"made\"></div>, link/broken-anchor",
    })
    void leavesIdsOfHtmlOpen(String settings, String element, String outcome) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file(settings, settings.endsWith(".yml") ? "site_name: x\n" : "export {}")
                        .file("docs/index.md", element + "\n\n[x](#nope)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "<div dangerouslySetInnerHTML={made} />, undecided",
        "<div set:html={made} />, undecided",
        "<style dangerouslySetInnerHTML={made} />, link/broken-anchor",
        "<div title={made} />, link/broken-anchor",
    })
    void leavesIdsOfHtmlInMdxOpen(String element, String outcome) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("astro.config.mjs", "export default {}")
                        .file("src/pages/a.mdx", element + "\n\n[x](#nope)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    private static String page(String specifier, String use, String id) {
        return "import Box from '" + specifier + "'\n\n" + use + "\n\n[x](#" + id + ")\n";
    }

    @ParameterizedTest(name = "{1} from {0} is {2}")
    @DisplayName("A component is found as the generator finds it; one that is not leaves ids open")
    @CsvSource({
        "@site/src/Box, <Box/>, link/broken-anchor",
        "../src/Box, <Box/>, link/broken-anchor",
        "../src/Box.tsx, <Box>text</Box>, link/broken-anchor",
        "../src/Gone, <Box/>, undecided",
        "../src/Gone, <Box>text</Box>, link/broken-anchor",
        "box, <Box/>, undecided",
        "../src/Ids, <Box/>, undecided",
        "../src/Ids, <Box>text</Box>, undecided",
        "../src/Outer, <Box/>, link/broken-anchor",
        "../src/OuterIds, <Box/>, undecided",
        "@site/src/_part.md, <Box/>, ok",
        "../src/\\_part.md, <Box/>, ok",
        "@site/src/_gone.md, <Box/>, undecided",
        "@other/_part.md, <Box/>, undecided",
    })
    void findsPrograms(String specifier, String use, String outcome) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("docusaurus.config.js", "export default { presets: ['classic'] }")
                        .file("src/Box.tsx", "export default () => <b>x</b>")
                        .file("src/Ids.tsx", "export default ({id}) => <b id={id}>x</b>")
                        .file("src/Outer.tsx", "import Box from './Box'\n() => <Box/>")
                        .file("src/OuterIds.tsx", "import Box from './Ids'\n() => <Box/>")
                        .file("src/_part.md", "## Part\n")
                        .file("docs/a.md", page(specifier, use, "part"));
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("VitePress has components by the names of their files")
    @CsvSource({
        "<MyBox/>, link/broken-anchor",
        "<my-box />, link/broken-anchor",
        "<MyIds/>, undecided",
        "<Twice/>, undecided",
        "<Gone/>, undecided",
    })
    void findsByName(String use, String outcome) {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("docs/.vitepress/config.ts", "export default {}")
                        .file("docs/.vitepress/theme/MyBox.vue", "<template><b>x</b></template>")
                        .file(
                                "docs/.vitepress/theme/MyIds.vue",
                                "<template><b :id='x'/></template>")
                        .files("docs/a/Twice.vue", "docs/b/Twice.vue")
                        .file("docs/index.md", "# A\n\n" + use + "\n\n[x](#part)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A document that only the host of the repository shows has the ids of the host")
    void readsDocumentsBesideTheSite() {
        ContentFolder folder =
                new ContentFolder(root)
                        .file("docusaurus.config.js", "export default { presets: ['classic'] }")
                        .file("docs/a.md", "# A\n")
                        .file("CONTRIBUTING.md", "# How to\n\n[x](#how-to) [y](#gone)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly("CONTRIBUTING.md:3:18 link/broken-anchor");
    }
}
