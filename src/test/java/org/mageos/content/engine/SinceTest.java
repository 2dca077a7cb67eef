package org.mageos.content.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.baseline.BaselineFile;
import org.mageos.content.baseline.BaselineStep;
import org.mageos.content.baseline.BaselineStep.Task;
import org.mageos.content.finding.Aside;
import org.mageos.content.finding.LintResult;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.GitRepository;
import org.mageos.content.testing.Linted;

/** What a branch changed. The names in brackets are cases of {@code cases.md}. */
class SinceTest {

    private ContentFolder folder;
    private GitRepository git;

    @BeforeEach
    void createRepository(@TempDir Path root) throws IOException, InterruptedException {
        folder = new ContentFolder(root);
        git = GitRepository.in(root);
        git.run("init", "-q", "-b", "main");
        folder.file("README.md", "# Hello\n\n[old](gone.md) [guide](docs/guide.md#setup)\n")
                .file("docs/guide.md", "# Guide\n\n## Setup\n\n[home](../README.md)\n")
                .file("docs/other.md", "# Other\n\n[guide](guide.md)\n");
        commit("base");
        git.run("checkout", "-q", "-b", "change");
    }

    @Test
    @DisplayName("Of an unchanged site nothing is new, and what is old is counted (SI23)")
    void findsNothingNew() {
        assertThat(lint()).findings().isEmpty();
        assertThat(lint().result().aside())
                .extracting(aside -> aside.kind() + " " + aside.finding().subject())
                .containsExactly("OLD gone.md");
    }

    @Test
    @DisplayName("A file that is deleted breaks links in files that are not touched (SI1)")
    void findsWhatADeletionBreaks() throws Exception {
        git.run("rm", "-q", "docs/guide.md");
        commit("delete");

        assertThat(lint())
                .texts()
                .containsExactly(
                        "Broken link 'docs/guide.md#setup': there is no such file; this change"
                                + " deleted 'docs/guide.md'",
                        "Broken link 'guide.md': there is no file 'docs/guide.md'; this change deleted"
                                + " 'docs/guide.md'");
    }

    @Test
    @DisplayName("A page whose anchors are not known is deleted all the same (SI28)")
    void tellsWhoDeletedAPageWithOpenAnchors() throws Exception {
        git.run("checkout", "-q", "main");
        folder.file("_config.yml", "title: x\n")
                .file("docs/page.md", "---\n---\n# Page\n\n{% include x.md %}\n")
                .file("docs/other.md", "---\n---\n[page](/docs/page.html#part)\n");
        commit("page");
        git.run("checkout", "-q", "-B", "change");
        git.run("rm", "-q", "docs/page.md");
        commit("delete");

        assertThat(lint())
                .texts()
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .startsWith("Broken link '/docs/page.html#part'")
                                        .contains("; this change deleted 'docs/page.md'"));
    }

    @Test
    @DisplayName("What a renamed file had before is old, what points at its old name is new (SI26)")
    void followsARename() throws Exception {
        git.run("mv", "README.md", "index.md");
        folder.file("docs/guide.md", "# Guide\n\n## Setup\n\n[home](../index.md)\n");
        folder.file("docs/other.md", "# Other\n\n[home](../README.md)\n");
        commit("rename");

        assertThat(lint()).findings().containsExactly("docs/other.md:3:8 link/broken");
    }

    @Test
    @DisplayName("A heading that is reworded breaks the links to its anchor")
    void findsWhatARenamedHeadingBreaks() throws Exception {
        folder.file("docs/guide.md", "# Guide\n\n## Set it up\n\n[home](../README.md)\n");
        commit("reword");

        assertThat(lint())
                .texts()
                .singleElement()
                .asString()
                .contains("this change renamed or removed the anchor in 'docs/guide.md'");
    }

    @Test
    @DisplayName("What is not committed counts, be it known to git or not")
    void seesTheWorkTree() {
        folder.file("new.md", "[x](nowhere.md)\n");
        folder.file("docs/other.md", "# Other\n\n\n\n[guide](guide.md) [y](nothing.md)\n");

        assertThat(lint())
                .findings()
                .containsExactly("docs/other.md:5:23 link/broken", "new.md:1:5 link/broken");
    }

    @Test
    @DisplayName("The commit, its day and its distance are told, for a branch may be old (SI5)")
    void tellsWhatItComparesWith() throws Exception {
        folder.file("docs/other.md", "# Other\n");
        commit("one");
        folder.file("docs/other.md", "# Others\n");
        commit("two");

        assertThat(lint().result().remarks())
                .singleElement()
                .asString()
                .matches("compared with 'main' at [0-9a-f]{10} of 2026-06-01, 2 commits ago");
    }

    @Test
    @DisplayName("What the other branch did since is not blamed on this one (SI2)")
    void comparesWithTheMergeBase() throws Exception {
        git.run("checkout", "-q", "main");
        folder.file("docs/other.md", "# Other\n\n[guide](guide.md) [x](elsewhere.md)\n");
        commit("main goes on");
        git.run("checkout", "-q", "change");
        folder.file("new.md", "[y](nothing.md)\n");
        commit("change");
        assertThat(lint()).findings().containsExactly("new.md:1:5 link/broken");

        git.run("merge", "-q", "-m", "merge", "main");
        assertThat(lint()).findings().containsExactly("new.md:1:5 link/broken");
    }

    @Test
    @DisplayName("Where the base is HEAD, the run says so: it may be the wrong checkout (SI7)")
    void tellsThatHeadIsTheBase() {
        assertThat(lint().result().remarks())
                .contains(
                        "the commit that is checked out is the one to compare with: new is only"
                                + " what is not committed");
    }

    @ParameterizedTest
    @DisplayName("A name that names nothing, or is an option, is one clear error (SI9, SI10)")
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing| the repository has no commit of that name; was it fetched?",
                "--output=x| that is not the name of a branch, a tag or a commit",
                "'HEAD^{tree}'| the repository has no commit of that name; was it fetched?",
                "''| that is not the name of a branch, a tag or a commit",
            })
    void tellsThatThereIsNoBase(String name, String reason) {
        assertThat(lint(name))
                .errors()
                .containsExactly("error: Nothing can be compared with '" + name + "': " + reason);
        assertThat(lint(name).result().findings()).hasSize(1);
    }

    @Test
    @DisplayName("Histories that have nothing in common are an error of their own (SI9)")
    void tellsThatHistoriesAreUnrelated() throws Exception {
        git.run("checkout", "-q", "--orphan", "alone");
        commit("alone");

        assertThat(lint())
                .errors()
                .containsExactly(
                        "error: Nothing can be compared with 'main': its history and that of the"
                                + " checked-out commit have nothing in common");
    }

    @Test
    @DisplayName("A shallow clone without the base is an error with the remedy (SI3, SI4)")
    void tellsThatTheCloneIsShallow(@TempDir Path clones) throws Exception {
        folder.file("docs/other.md", "# Other\n");
        commit("one");
        GitRepository.in(clones)
                .run(
                        "clone",
                        "-q",
                        "--depth=1",
                        "--no-single-branch",
                        folder.root().toUri().toString(),
                        "shallow");
        Content content = new ContentFolder(clones.resolve("shallow")).content();

        assertThat(new Linted(Since.of("origin/main").lint(content, Set.of())))
                .errors()
                .singleElement()
                .asString()
                .startsWith(
                        "error: Nothing can be compared with 'origin/main': the shallow clone lacks"
                                + " the commit that both have: fetch the whole history (GitHub"
                                + " Actions: fetch-depth: 0");
        assertThat(new Linted(Since.of("origin/other").lint(content, Set.of())))
                .errors()
                .singleElement()
                .asString()
                .contains("as it is a shallow clone: fetch the whole history");
    }

    @Test
    @DisplayName("Of several common commits a shallow clone may hide the nearest: refused (SI4)")
    void refusesToGuessInAShallowClone(@TempDir Path clones) throws Exception {
        folder.file("docs/other.md", "# Other\n");
        commit("one");
        git.run("branch", "-q", "one");
        git.run("checkout", "-q", "main");
        folder.file("new.md", "# New\n");
        commit("two");
        git.run("merge", "-q", "-m", "one into main", "one");
        git.run("checkout", "-q", "change");
        git.run("merge", "-q", "-m", "two into change", "main^1");
        assertThat(lint().result().remarks())
                .anyMatch(remark -> remark.endsWith("(the branches meet in other commits, too)"));

        GitRepository.in(clones)
                .run(
                        "clone",
                        "-q",
                        "--depth=2",
                        "--no-single-branch",
                        folder.root().toUri().toString(),
                        "shallow");
        Content content = new ContentFolder(clones.resolve("shallow")).content();
        assertThat(new Linted(Since.of("origin/main").lint(content, Set.of())))
                .errors()
                .singleElement()
                .asString()
                .contains(
                        ": a shallow clone does not tell which commit both have: fetch the whole");
    }

    @Test
    @DisplayName("Without a repository there is one clear error")
    void tellsThatThereIsNoRepository(@TempDir Path other) {
        Content content = new ContentFolder(other).file("a.md", "# A\n").content();

        assertThat(new Linted(Since.of("main").lint(content, Set.of())))
                .errors()
                .containsExactly(
                        "error: Nothing can be compared with 'main': the content is in no Git"
                                + " repository");
    }

    @Test
    @DisplayName("The settings of a user change nothing: names with umlauts are read whole (SI11)")
    void readsNamesAsTheyAre() throws Exception {
        for (String setting :
                List.of(
                        "core.quotePath true",
                        "diff.noprefix true",
                        "color.ui always",
                        "diff.mnemonicPrefix true",
                        "diff.external /bin/false",
                        "diff.renames copies")) {
            git.run("config", setting.split(" ")[0], setting.split(" ")[1]);
        }
        git.run("checkout", "-q", "main");
        folder.file("docs/grüße.md", "# Grüße\n\n[x](gone.md)\n");
        commit("umlaut");
        git.run("checkout", "-q", "-B", "change");
        folder.file("docs/grüße.md", "# Grüße\n\nMore.\n\n[x](gone.md)\n");
        git.run("rm", "-q", "docs/other.md");
        commit("edit");

        assertThat(lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("A submodule that moves on is not compared, and what is found in it listed (SI13)")
    void doesNotCompareSubmodules(@TempDir Path other) throws Exception {
        GitRepository module = GitRepository.in(other);
        module.run("init", "-q");
        new ContentFolder(other).file("part.md", "[x](gone.md)\n");
        module.run("add", "-A");
        module.run("commit", "-q", "-m", "one");
        git.run(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "add",
                "-q",
                other.toString(),
                "sub");
        commit("with a submodule");
        git.run("branch", "-f", "main");
        assertThat(lint()).findings().isEmpty();

        new ContentFolder(folder.root().resolve("sub")).file("part.md", "[y](away.md)\n");
        GitRepository.in(folder.root().resolve("sub")).run("commit", "-q", "-a", "-m", "two");
        commit("moves on");

        assertThat(lint()).findings().containsExactly("sub/part.md:1:5 link/broken");
        assertThat(lint().result().remarks())
                .contains("not compared, so what is found there is listed: the submodule 'sub'");
    }

    @Test
    @DisplayName("Line ends that git changes change no finding (SI16)")
    void comparesAcrossLineEnds() throws Exception {
        folder.file(".gitattributes", "*.md text eol=crlf\n")
                .file("README.md", "# Hello\r\n\r\nMore.\r\n\r\n[old](gone.md)\r\n");
        commit("crlf");

        assertThat(lint()).findings().isEmpty();
    }

    @Test
    @DisplayName("A pointer of Git LFS is no image, so nothing is known of what was there (SI17)")
    void doesNotTakeAPointerForAnImage() throws Exception {
        git.run("checkout", "-q", "main");
        folder.file("docs/other.md", "![a picture](x.png)\n")
                .file(
                        "docs/x.png",
                        "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n");
        commit("pointer");
        git.run("checkout", "-q", "-B", "change");
        folder.file("docs/x.png", "GIF89a");
        commit("wrong image");

        assertThat(lint()).findings().containsExactly("docs/other.md:1:14 image/format");
        assertThat(lint().result().remarks())
                .contains(
                        "not compared, so what is found there is listed: the file in Git LFS"
                                + " 'docs/x.png'");
    }

    @Test
    @DisplayName("Names behind a symbolic link were there or not as what it leads to (SI18)")
    void followsSymbolicLinks() throws Exception {
        git.run("checkout", "-q", "main");
        folder.file("real/a.md", "[x](gone.md)\n").symlink("linked", "real");
        commit("link");
        git.run("checkout", "-q", "-B", "change");
        folder.file("real/a.md", "More.\n\n[x](gone.md)\n").file("real/b.md", "[y](away.md)\n");
        commit("behind the link");

        assertThat(lint()).findings().containsExactly("real/b.md:1:5 link/broken");
    }

    @Test
    @DisplayName("Files that a sparse checkout leaves out are not deleted (SI20)")
    void doesNotMissWhatIsNotCheckedOut() throws Exception {
        git.run("checkout", "-q", "-b", "more", "main");
        folder.file("docs/guide.md", "# Guide\n\n## Setup\n\nMore.\n\n[home](../README.md)\n");
        commit("change");
        git.run("sparse-checkout", "set", "--no-cone", "/*", "!/docs/guide.md");

        assertThat(lint()).findings().containsExactly();
        assertThat(lint().result().remarks())
                .contains(
                        "not compared, so what is found there is listed: the file 'docs/guide.md'");
    }

    @Test
    @DisplayName("What git ignores is there on both sides, so that a real break shows (SI21)")
    void takesIgnoredFilesForTheSame() throws Exception {
        git.run("checkout", "-q", "main");
        folder.file(".gitignore", "docs/api/\n")
                .file("docs/other.md", "# Other\n\n[class](api/a.html)\n");
        commit("api");
        git.run("checkout", "-q", "-B", "change");
        folder.files("docs/api/a.html")
                .file("docs/other.md", "# Other\n\n[class](api/a.html) [x](nothing.md)\n");
        commit("edit");

        assertThat(lint()).findings().containsExactly("docs/other.md:3:25 link/broken");
    }

    @Test
    @DisplayName(
            "The settings of today judge both sides, and what they ask anew blames nobody (SI22)")
    void judgesBothByTheSettingsOfToday() throws Exception {
        folder.settings("rules: { page/orphan: warning }\nexclude: [new/**]\n")
                .file("new/a.md", "[x](nothing.md)\n");
        commit("settings");

        assertThat(lint()).findings().isEmpty();
    }

    @Test
    @DisplayName(
            "Settings that follow a renamed folder: the earlier site is read by its own (SI22)")
    void readsTheEarlierSiteByItsOwnSettings() throws Exception {
        String settings =
                "site: { url: https://example.org }\n"
                        + "collections: { posts: { files: NAME/*.md, permalink: '/p/{slug}',"
                        + " schema: post.json } }\n";
        git.run("checkout", "-q", "main");
        folder.settings(settings.replace("NAME", "posts"))
                .file("post.json", "{\"required\": [\"title\"]}")
                .file("posts/a.md", "[x](/nowhere)\n\nA text of some length.\n");
        commit("posts");
        git.run("checkout", "-q", "-B", "change");
        git.run("mv", "posts", "articles");
        folder.settings(settings.replace("NAME", "articles"));
        commit("rename");

        assertThat(lint()).findings().isEmpty();
        assertThat(lint().result().remarks())
                .contains(
                        "the settings of today do not fit the earlier site, which was read by its"
                                + " own");
    }

    @Test
    @DisplayName("Whoever blinds the checker is told so: links that it no longer judges (SI27)")
    void countsWhatIsNoLongerJudged() throws Exception {
        git.run("checkout", "-q", "main");
        folder.file("docs/other.md", "# Other\n\n[guide](guide.md#setup)\n");
        commit("link");
        git.run("checkout", "-q", "-B", "change");
        folder.file("docs/guide.md", "# Guide\n\n{% include setup.md %}\n");
        folder.file("_config.yml", "title: x\n");
        commit("blind");

        assertThat(lint().result().remarks())
                .anySatisfy(
                        remark -> assertThat(remark).contains("cannot be judged that could be"));
    }

    @Test
    @DisplayName("A page that a draft becomes is new, whatever the clock says (SI24)")
    void takesOneTimeForBoth() throws Exception {
        git.run("checkout", "-q", "main");
        folder.settings(
                        "site: { url: https://example.org }\n"
                                + "collections: { posts: { files: posts/*.md, permalink: '/{slug}',"
                                + " date: date } }\n")
                .file("posts/a.md", "---\ndate: 2099-01-01\n---\n")
                .file("posts/b.md", "---\ndate: 2020-01-01\n---\n[a](/a)\n");
        commit("future");
        git.run("checkout", "-q", "-B", "change");
        folder.file("posts/c.md", "---\ndate: 2020-01-01\n---\n[a](/a)\n");
        commit("link");

        assertThat(lint()).findings().containsExactly("posts/c.md:4:5 link/draft");
    }

    @Test
    @DisplayName("A content folder within the repository sees what is renamed around it")
    void checksAPartOfTheRepository() throws Exception {
        git.run("mv", "README.md", "HOME.md");
        commit("rename");
        Content docs = new ContentFolder(folder.root().resolve("docs")).content();

        assertThat(new Linted(Since.of("main").lint(docs, Set.of())))
                .findings()
                .containsExactly("guide.md:5:8 link/broken");
    }

    @Test
    @DisplayName(
            "What a baseline knows and what is old are told apart, and nothing is pruned (SU21)")
    void leavesTheBaselineAsItIs() throws Exception {
        BaselineFile file = new BaselineFile(folder.root().resolve("known.jsonl"), "known.jsonl");
        Content content = folder.content();
        new BaselineStep(file, Task.WRITE, List.of(), false).apply(Linter.lint(content, Set.of()));
        String written = Files.readString(file.path());

        LintResult pruned =
                new BaselineStep(file, Task.PRUNE, List.of(), false)
                        .apply(Since.of("main").lint(content, Set.of()));

        assertThat(written).contains("gone.md");
        assertThat(Files.readString(file.path())).isEqualTo(written);
        assertThat(pruned.findings()).isEmpty();
    }

    @Test
    @DisplayName("A pull request whose own commit is not checked out would be a false green (SI7)")
    void warnsThatThePullRequestWasNotChecked() throws Exception {
        Since pullRequest = new Since("origin/main", List.of("main"), true);
        assertThat(pullRequest.lint(folder.content(), Set.of()).cautions())
                .singleElement()
                .asString()
                .contains("none of its changes was checked");

        folder.file("docs/other.md", "# Other\n\nMore.\n");
        commit("change");
        assertThat(pullRequest.lint(folder.content(), Set.of()).cautions()).isEmpty();
    }

    @Test
    @DisplayName(
            "Where only programs changed all is old, and a link to one that is gone is new (SI23)")
    void comparesNothingWhereNoPageChanged() throws Exception {
        git.run("checkout", "-q", "main");
        folder.file("src/A.java", "class A {}\n")
                .file("docs/other.md", "# Other\n\n[A](../src/A.java) [x](gone.md)\n");
        commit("program");
        git.run("checkout", "-q", "-B", "change");
        folder.file("src/A.java", "class A { int a; }\n");
        commit("edit");

        assertThat(lint()).findings().isEmpty();
        assertThat(lint().result().aside(Aside.Kind.OLD))
                .extracting(aside -> aside.finding().subject())
                .contains("gone.md");
        git.run("rm", "-q", "src/A.java");
        assertThat(lint()).findings().containsExactly("docs/other.md:3:5 link/broken");
    }

    private Linted lint() {
        return lint("main");
    }

    private Linted lint(String since) {
        return new Linted(Since.of(since).lint(folder.content(), Set.of()));
    }

    private void commit(String message) throws IOException, InterruptedException {
        git.run("add", "-A");
        git.run("commit", "-q", "-m", message);
    }
}
