package org.mageos.content.site;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.generator.Generator;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.tree.git.HostUrl;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * Whether a host serves one repository only, as its file {@code CNAME} says to GitHub Pages, or
 * {@code netlify.toml} to Netlify, which calls the site's generator and nothing else. Only the
 * repository of an owner's own site on GitHub shares its domain with the owner's other
 * repositories.
 *
 * @see <a href="https://docs.netlify.com/configure-builds/file-based-configuration/">Netlify,
 *     File-based configuration</a>
 * @see <a
 *     href="https://docs.github.com/en/pages/configuring-a-custom-domain-for-your-github-pages-site/about-custom-domains-and-github-pages">Custom
 *     domains</a>
 */
final class CustomDomain {

    private static final String FILE = "CNAME";
    private static final String OWNER_SITE = ".github.io";
    private static final String NETLIFY = "netlify.toml";

    /** A file that Netlify and Cloudflare read, which call this script by default. */
    private static final String REDIRECTS = "_redirects";

    private static final String BUILD = "npm run build";

    /** What a host may be told to call, in lower case, beside programs of the shell. */
    private static final Set<String> SCRIPTS =
            Set.of("package.json", "makefile", "gnumakefile", "rakefile", "justfile", "pom.xml");

    private static final Set<String> SHELL = Set.of("sh", "bash", "ps1", "bat");

    private CustomDomain() {}

    /**
     * Whether nothing but the site is served by the host of its URL.
     *
     * @param root the content root
     */
    static boolean isOfOneSite(Optional<URI> url, SiteFiles files, Generator generator, Path root) {
        Optional<String> host = url.map(URI::getHost).map(CustomDomain::folded);
        return host.isPresent()
                && (isOnNetlify(files, generator)
                        || isOnGitHub(host.get(), files, generator, root));
    }

    private static boolean isOnGitHub(
            String host, SiteFiles files, Generator generator, Path root) {
        return isNamed(host, files, generator)
                && HostUrl.around(root)
                        .filter(repository -> repository.host().equals("github.com"))
                        .filter(repository -> !repository.project().endsWith(OWNER_SITE))
                        .isPresent();
    }

    /** Whether a build of the site alone is what Netlify serves, or a host like it. */
    private static boolean isOnNetlify(SiteFiles files, Generator generator) {
        SiteFiles looked = files.toLookAt();
        if (!files.tree().hasFile(NETLIFY)) {
            return generator.layout().publicFolders().stream()
                            .anyMatch(f -> files.tree().hasFile(Paths.join(f, REDIRECTS)))
                    && (HostCommand.isGeneratorOnly(BUILD, looked) || hasNoScript(files));
        }
        Value.Mapping settings = looked.data(NETLIFY);
        Value.Mapping build = settings.mapping("build");
        Optional<String> production =
                settings.mapping("context")
                        .mapping("production")
                        .text("command")
                        .or(() -> build.text("command"));
        String folder = Paths.trimSlashes(build.text("base").orElse(""));
        return (folder.isEmpty() || folder.equals("."))
                && production.filter(c -> HostCommand.isGeneratorOnly(c, looked)).isPresent();
    }

    /** Whether the content root has nothing that could be called to build more than the site. */
    private static boolean hasNoScript(SiteFiles files) {
        for (String file : files.tree().files()) {
            boolean script =
                    SCRIPTS.contains(file.toLowerCase(Locale.ROOT))
                            || SHELL.contains(Paths.extension(file));
            if (script && file.indexOf('/') < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamed(String host, SiteFiles files, Generator generator) {
        Set<String> folders = new LinkedHashSet<>(generator.layout().publicFolders());
        folders.addAll(generator.layout().redirectFolders());
        for (String folder : folders) {
            Optional<String> text = files.text(Paths.join(folder, FILE));
            if (text.isPresent() && folded(text.get().strip()).equals(host)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String host) {
        return host.toLowerCase(Locale.ROOT);
    }
}
