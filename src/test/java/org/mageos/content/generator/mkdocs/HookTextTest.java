package org.mageos.content.generator.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ContentFolder;

/** What programs of Python do to the text of a page. */
class HookTextTest {

    private static Optional<Set<String>> marks(String program) {
        return HookText.marks(PythonFunctions.of(program), "on_page_markdown");
    }

    @Test
    @DisplayName("Marks of a hook's own, through functions, names and constants")
    void findsMarks() {
        assertThat(
                        marks(
                                """
                                import re
                                BOX = re.compile(r"<!-- box:(\\w+) -->", re.M)

                                # A comment with markdown.splitlines()
                                def on_page_markdown(
                                    markdown: str, *, page: Page, config: Config
                                ):
                                    if page.file.src_uri != 'a.md' and "x" not in markdown:
                                        return

                                    def replace(match):
                                        return match.group(1)

                                    markdown = re.sub(
                                        r"<!-- md:(\\w+)(.*?) -->",
                                        replace, markdown, flags = re.I | re.M
                                    )
                                    markdown = BOX.sub(replace, markdown)
                                    if done := version(page, markdown):
                                        return done.strip()
                                    return markdown.replace("<!-- here -->", "x")

                                def version(page, text):
                                    if len(text) > 3 and text.startswith('a'):
                                        return None
                                    return re.sub(r'{{ *version *}}', '1', text)
                                """))
                .contains(Set.of("<!-- md:", "<!-- box:", "<!-- here -->", "{{"));
        assertThat(marks("def on_page_markdown(m, **k): return m")).contains(Set.of());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Programs that may do anything")
    @ValueSource(
            strings = {
                "return m.replace('.md', '.html')",
                "return m.replace(old, new)",
                "return m.replace('<!-- a', '')",
                "return re.sub(r'<!-- a -->(.*)', f, m)",
                "return re.sub(r'<!-- a -->.*<!-- b -->', f, m)",
                "return re.sub(r'<!-- a -->.*?<!-- b -->', f, m, flags=re.S)",
                "return re.sub(r'<!-- a -->|\\\\.md -->', f, m)",
                "return re.sub(r'\\]\\(([^)]+)\\)', f, m)",
                "return re.sub(pattern, f, m)",
                "return '\\n'.join(m.splitlines())",
                "return f'{m}x'",
                "return m + extra",
                "return m[1:]",
                "return render(page)",
                "m = load(page)\n    return m",
                "return other(m)",
                "return template.render(m)",
                "m += 'x'\n    return m",
                "return m.replace('<!-- a -->', '').replace('/docs', '')",
                "for line in m:\n        x(line)\n    return m",
                "a, b = m, 1\n    return a",
                "def f(x):\n        return m.split()\n    return m",
                "x = m\n    return x.replace('a/', 'b/')",
            })
    void knowsNothingElse(String body) {
        assertThat(marks("def on_page_markdown(m, page):\n    " + body + "\n")).isEmpty();
    }

    @Test
    @DisplayName("Only pages with a mark have more anchors, and no link is another one")
    void confinesAHook(@TempDir Path root) {
        ContentFolder content =
                new ContentFolder(root)
                        .file("mkdocs.yml", "site_name: x\nhooks: [hooks/a.py]\n")
                        .file(
                                "hooks/a.py",
                                "import re, x\ndef on_page_markdown(markdown, **kwargs):\n"
                                        + "    return re.sub(r'<!-- md:(\\w+) -->', f, markdown)\n")
                        .file("docs/a.md", "<!-- md:x -->\n\n[a](#none) [b](gone.md)\n")
                        .file("docs/b.md", "[a](#none)\n");
        assertThat(content.lint())
                .findings()
                .containsExactly("docs/a.md:3:16 link/broken", "docs/b.md:1:5 link/broken-anchor");
        assertThat(content.lint()).undecided().hasSize(1);
    }

    @ParameterizedTest(name = "{0}, #{1}: {2}")
    @DisplayName("What a hook puts in by itself has ids of its texts and of the lines with marks")
    @CsvSource({
        "re, x.setting, undecided",
        "re, +x.setting, undecided",
        "re, default_1, undecided",
        "re, boxed-setting, undecided",
        "re, settings, link/broken-anchor",
        "re, none, link/broken-anchor",
        "'re, os', none, undecided",
        "yaml, none, undecided",
    })
    void knowsTheTextsOfAHook(String modules, String id, String outcome, @TempDir Path root) {
        ContentFolder content =
                new ContentFolder(root)
                        .file("mkdocs.yml", "site_name: x\nhooks: [hooks/a.py]\n")
                        .file(
                                "hooks/a.py",
                                "import "
                                        + modules
                                        + "\ndef on_page_markdown(markdown, **kwargs):\n"
                                        + "    return re.sub(r'<!-- md:(\\w+) -->', f, markdown)\n"
                                        + "def f(m):\n"
                                        + "    return f'## Default {m[1]} {{ #+{m[1]} }}'\n")
                        .file("docs/a.md", "# Boxed <!-- md:x.setting -->\n\n[a](#" + id + ")\n");
        assertThat(content.lint().outcome()).isEqualTo(outcome);
    }
}
