package org.mageos.content.generator.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** Which anchors are known of a page into which Jekyll puts other files. */
class JekyllIncludesTest {

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder = new ContentFolder(root).file("_config.yml", "title: x\n");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("An include whose file tells all of its ids")
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>{{ include.title }}</p> ; link/broken-anchor",
                "{% if page.x %}<b>{{ site.x }}</b>{% endif %} ; link/broken-anchor",
                "<h2 id='one'>One</h2> ; link/broken-anchor",
                "{% include other.html %} ; link/broken-anchor",
                "{% include x.html %} ; link/broken-anchor",
                "## Heading ; undecided",
                "<h2 id='{{ page.x }}'>x</h2> ; undecided",
                "<a name='{{ page.x }}'></a> ; undecided",
                "<input name='{{ page.x }}'> ; link/broken-anchor",
                "{{ include.text | markdownify }} ; undecided",
                "{% for post in site.posts %}{{ post.content }}{% endfor %} ; undecided",
                "{% include gone.html %} ; undecided",
                "{% include {{ page.x }} %} ; undecided",
                "{% some_plugin %} ; undecided",
            })
    void readsIncludes(String text, String outcome) {
        folder.file("_includes/x.html", text + "\n")
                .file("_includes/other.html", "<hr>\n")
                .file("a.md", "---\n---\n{% include x.html title='y' %}\n\n[x](#gone)\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("An id that an include spells out is one of the page")
    void knowsLiteralIds() {
        folder.file("_includes/x.html", "<h2 id='one'>One</h2>\n")
                .file("a.md", "---\n---\n{% include_cached x.html %}\n\n[x](#one) [y](#two)\n");
        assertThat(folder.lint()).findings().containsExactly("a.md:5:15 link/broken-anchor");
    }
}
