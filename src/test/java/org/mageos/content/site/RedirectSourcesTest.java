package org.mageos.content.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** B48: redirects in the files of hosts and in tables, named by settings or found. */
class RedirectSourcesTest {

    private ContentFolder folder;

    @BeforeEach
    void createSite(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .files("astro.config.mjs", "src/pages/index.astro", "src/pages/new.astro")
                        .file("src/pages/guide.md", "# Setup");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Rules of vercel.json are checked as Vercel applies them")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "'source':'/old','destination':'/new'; ok",
                "'source':'/old','destination':'/gone'; redirect/broken",
                "'source':'/old','destination':'/guide#gone'; redirect/broken",
                "'source':'/old','destination':'/old'; redirect/loop",
                "'source':'/old','destination':'/api/run'; ok",
                "'source':'/old','destination':'gone'; redirect/broken",
                "'source':'/old/:p*','destination':'/new/:p*'; ok",
                "'source':'/old/:p*','destination':'/gone'; redirect/broken",
                "'source':'/old/:p(\\\\d+)','destination':'/$1'; ok",
                "'source':'/new','destination':'/guide'; ok",
                "'source':'/new/','destination':'/new'; ok",
                "'source':'/gone/','destination':'/gone'; redirect/broken",
                "'source':'/gone','destination':'/gone'; redirect/loop",
                "'source':'/:p+/','destination':'/:p+'; ok",
                "'source':'/(.*)/','destination':'/$1'; ok",
                "'source':'/old*','destination':'/new'; redirect/broken",
            })
    void checksVercelRules(String rule, String outcome) {
        folder.file("vercel.json", ("{'redirects':[{" + rule + "}]}").replace('\'', '"'));
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A file of redirects that cannot be read is one mistake, and its rules are open")
    void leavesOpenWhatAnUnreadFileMayRedirect() {
        folder.latin1("public/_redirects", "/caf\u00e9 /new\n")
                .file("src/pages/links.md", "[x](/gone)");
        assertThat(folder.lint().result().findings()).isEmpty();
        assertThat(folder.lint())
                .undecided()
                .containsExactly(
                        "src/pages/links.md:1:5 a redirect of 'public/_redirects', which cannot be"
                                + " read");
    }

    @ParameterizedTest(name = "{0} with {1}")
    @DisplayName("Links go through the rules of firebase.json; what its rewrites answer is open")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "/old; 'redirects':[{'source':'/old','destination':'/new','type':301}];"
                        + " link/redirected",
                "/old; 'redirects':[{'source':'old','destination':'/new'}]; link/redirected",
                "/guide; 'redirects':[{'source':'/guide','destination':'/new'}]; link/redirected",
                "/guide; 'redirects':[{'source':'/guide/','destination':'/guide'}]; ok",
                "/guide; 'redirects':[{'source':'/:p*/','destination':'/:p*'}]; ok",
                "/old/a/b; 'redirects':[{'source':'/old/**','destination':'/new'}];"
                        + " link/redirected",
                "/old; 'redirects':[{'source':'/old{,/**}','destination':'/new'}];"
                        + " link/redirected",
                "/older; 'redirects':[{'source':'/old{,/**}','destination':'/new'}]; link/broken",
                "/a/b/old; 'redirects':[{'source':'/**/old','destination':'/new'}];"
                        + " link/redirected",
                "/b; 'redirects':[{'source':'/@(a|b)?(/c)','destination':'/new'}];"
                        + " link/redirected",
                "/c; 'redirects':[{'source':'/@(a|b)?(/c)','destination':'/new'}]; link/broken",
                "/old/guide; 'redirects':[{'source':'/old/:p','destination':'/:p'}];"
                        + " link/redirected",
                "/old/gone; 'redirects':[{'source':'/old/:p*','destination':'/:p*'}]; link/broken",
                "/v1/x; 'redirects':[{'regex':'^/v\\\\d+/.*$','destination':'/new'}];"
                        + " link/redirected",
                "/vx/x; 'redirects':[{'regex':'^/v\\\\d+/','destination':'/new'}]; link/broken",
                "/gone; 'redirects':[{'source':'/!(a)','destination':'/new'}]; undecided",
                "/v1/x; 'redirects':[{'regex':'/(?P<p>x)$','destination':'/:p'}]; undecided",
                "/api/x; 'rewrites':[{'source':'/api/**','function':'run'}]; undecided",
                "/apis; 'rewrites':[{'source':'/api/**','function':'run'}]; link/broken",
                "/app; 'rewrites':[{'source':'**','destination':'/index.html'}]; undecided",
            })
    void followsFirebaseRules(String link, String rules, String outcome) {
        folder.file("firebase.json", ("{'hosting':{" + rules + "}}").replace('\'', '"'))
                .file("src/pages/links.md", "[x](" + link + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("Of several Firebase sites nobody knows whose rules apply; a rule has two ends")
    void readsSeveralFirebaseSites() {
        folder.file(
                        "firebase.json",
                        """
                        {"hosting": [
                          {"target": "a", "redirects": [{"source": "/:p", "destination": "/x/:p"}]},
                          {"target": "b", "redirects": [{"source": "/b"}, {"destination": "/new"}]}
                        ]}
                        """)
                .file("src/pages/links.md", "[x](/guide) [y](/gone)");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "firebase.json:3:33 redirect/broken",
                        "firebase.json:3:51 redirect/broken",
                        "src/pages/links.md:1:17 link/broken");
    }

    @ParameterizedTest(name = "{0} with {1}")
    @DisplayName("Links go through the rules of vercel.json")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "/old; 'source':'/old','destination':'/new'; link/redirected",
                "/old/a/b; 'source':'/old/:p*','destination':'/new'; link/redirected",
                "/old; 'source':'/old/:p*','destination':'/new'; link/redirected",
                "/old/guide; 'source':'/old/:p*','destination':'/:p*'; link/redirected",
                "/old/gone; 'source':'/old/:p*','destination':'/:p*'; link/broken",
                "/v1/guide; 'source':'/v(\\\\d)/(.*)','destination':'/$2'; link/redirected",
                "/vx/guide; 'source':'/v(\\\\d)/(.*)','destination':'/$2'; link/broken",
                "/guide; 'source':'/guide','destination':'/new'; link/redirected",
                "/guide; 'source':'/guide/','destination':'/guide'; ok",
                "/guide; 'source':'/:p*/','destination':'/:p*'; ok",
                "/gone; 'source':'/:p*/','destination':'/:p*'; link/broken",
                "/x; 'source':'/:p((?!y).*)','destination':'/new'; link/redirected",
                "/x; 'source':'/x','destination':'/:v','has':[{'type':'query','key':'v'}];"
                        + " undecided",
                "/x; 'source':'/x','destination':'/api/run'; link/redirected undecided",
            })
    void followsVercelRules(String destination, String rule, String outcome) {
        folder.file("vercel.json", ("{'redirects':[{" + rule + "}]}").replace('\'', '"'))
                .file("src/pages/from.md", "[x](" + destination + ")");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("A rewrite of vercel.json makes paths exist, behind all pages")
    void knowsRewrites() {
        folder.file(
                        "vercel.json",
                        "{\"rewrites\":[{\"source\":\"/app/:p*\",\"destination\":\"/new\"}]}")
                .file("src/pages/from.md", "[x](/app/a/b) [y](/apps)");
        assertThat(folder.lint()).findings().containsExactly("src/pages/from.md:1:19 link/broken");
    }

    @Test
    @DisplayName("Findings stand at the rule's own line and column")
    void reportsAtTheRule() {
        folder.settings("redirects: [netlify.toml, old.csv]\nrules: {redirect/chain: error}\n")
                .file(
                        "netlify.toml",
                        """
                        [[redirects]]
                          from = "/a"
                          to = "/b"
                        [[redirects]]
                          from = "/b"
                          to = "/new"
                        [[redirects]]
                          from = "/new"
                          to = "/guide"
                        [[redirects]]
                          from = "/b"
                          to = "/guide"
                        [[redirects]]
                          from = "/x/:id"
                          to = "/gone"
                        """)
                .file("old.csv", "from,to\n/c,/c\n/d,\"/gone\"\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "netlify.toml:3:9 redirect/chain",
                        "netlify.toml:8:11 redirect/shadowed",
                        "netlify.toml:11:11 redirect/shadowed",
                        "netlify.toml:15:9 redirect/broken",
                        "old.csv:2:4 redirect/loop",
                        "old.csv:3:5 redirect/broken");
    }

    @Test
    @DisplayName("Netlify: _redirects comes before netlify.toml; another host has its own order")
    void findsTheFilesOfHosts() {
        folder.file("public/_redirects", "/old /new\n")
                .file("netlify.toml", "[[redirects]]\nfrom = '/old'\nto = '/guide'\n")
                .file(
                        "vercel.json",
                        "{\"redirects\":[{\"source\":\"/old\",\"destination\":\"/new\"}]}");
        assertThat(folder.lint())
                .texts()
                .containsExactly(
                        "The redirect of '/old' never applies: that of '/old' in"
                                + " public/_redirects:1 comes first");
    }

    @Test
    @DisplayName("Files that the settings name are the only ones")
    void readsWhatTheSettingsName() {
        folder.settings("redirects: public/_redirects\n")
                .file("public/_redirects", "/old /new\n")
                .file("netlify.toml", "[[redirects]]\nfrom = '/x'\nto = '/gone'\n");
        assertThat(folder.lint()).isClean();
    }

    @Test
    @DisplayName("Settings of a host that builds another folder are none of this site")
    void leavesOtherSitesAlone(@TempDir Path root) {
        String rule = "[[redirects]]\nfrom = '/x'\nto = '/gone'\n";
        folder.file("netlify.toml", "[build]\nbase = 'website'\n" + rule);
        assertThat(folder.lint()).isClean();
        ContentFolder plain =
                new ContentFolder(root)
                        .file("README.md", "x")
                        .file("netlify.toml", rule)
                        .file("vercel.json", "{");
        assertThat(plain.lint()).isClean();
    }

    @Test
    @DisplayName("Rules by country and language apply where a page is")
    void acceptsRulesByPlace() {
        folder.file("public/_redirects", "/ /new 302 Language=de\n/new /guide 302 Role=admin\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly("public/_redirects:2:1 redirect/shadowed");
    }
}
