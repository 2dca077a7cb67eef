package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mageos.content.testing.ContentFolder;

/** The text of an entry says what the settings of the site generator make of it. */
class EntryTextTest {

    private ContentFolder content;

    @BeforeEach
    void folder(@TempDir Path root) {
        content = new ContentFolder(root);
    }

    /** The HTML of the only post of a site, as JSON has it. */
    private String entry(String file, String body) {
        content.file(file, "---\ntitle: A\ndate: 2026-01-02\nx: Mine\n---\n\n" + body + "\n");
        content.settings(
                "site: { url: https://example.org, title: T, language: en }\n"
                        + "collections:\n  posts: { files: '"
                        + file
                        + "' }\n"
                        + "feeds: [{ path: feed.json, from: posts, content: full }]\n");
        String json = Published.feeds(content).file("feed.json");
        int start = json.indexOf("\"content_html\":");
        return json.substring(start, json.indexOf("</p>", start));
    }

    @Test
    void jekyllShowsItsSettings() {
        content.file("_config.yml", "title: Blog\nauthor: { name: Ann }\n");
        assertThat(
                        entry(
                                "_posts/2026-01-02-a.md",
                                "{{ site.title }} by {{ site.author.name }}: {{ page.x }}{{ site.time }}."))
                .endsWith("<p>Blog by Ann: Mine.");
    }

    @Test
    void hugoShowsItsParametersAndTheMathThatItPasses() {
        content.file(
                "hugo.toml",
                """
                [params]
                Author = 'Ann'
                [markup.goldmark.extensions.passthrough]
                enable = true
                delimiters = { block = [['$$', '$$']], inline = [['\\(', '\\)']] }
                """);
        assertThat(
                        entry(
                                "content/posts/a.md",
                                "{{< param author >}}, {{< param x >}}: \\(a_1*b*c\\) costs $5 and $6."))
                .endsWith("<p>Ann, Mine: <code>a_1*b*c</code> costs $5 and $6.");
    }

    @Test
    @DisplayName("Eleventy runs Liquid over Markdown, or Nunjucks, which has comments")
    void eleventyShowsFrontMatter() {
        content.file(
                "eleventy.config.js",
                "module.exports = () => ({ markdownTemplateEngine: 'njk' });\n");
        assertThat(entry("posts/a.md", "{{ x }}{# {{ x }} #}{{ other | upper }}."))
                .endsWith("<p>Mine.");
        content.file("eleventy.config.js", "module.exports = () => ({});\n");
        assertThat(entry("posts/a.md", "{{ x }} {# a #}.")).endsWith("<p>Mine {# a #}.");
    }

    @Test
    void mkDocsShowsFrontMatterAndSettings() {
        content.file("mkdocs.yml", "site_name: Docs\nplugins: [macros]\n");
        assertThat(entry("docs/a.md", "{{ config.site_name }}: {{ page.meta.x }}"))
                .endsWith("<p>Docs: Mine");
    }

    @Test
    void expressionsOfComponentsShowFrontMatter() {
        content.file("docusaurus.config.js", "module.exports = { presets: ['classic'] };\n");
        assertThat(entry("blog/2026-01-02-a.mdx", "{frontMatter.x}{frontMatter.y}."))
                .endsWith("<p>Mine.");
    }
}
