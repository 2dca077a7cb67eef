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

/**
 * Whether a host serves one repository only, as its file {@code CNAME} says to GitHub Pages. Only
 * the repository of an owner's own site shares its domain with the owner's other repositories.
 *
 * @see <a
 *     href="https://docs.github.com/en/pages/configuring-a-custom-domain-for-your-github-pages-site/about-custom-domains-and-github-pages">Custom
 *     domains</a>
 */
final class CustomDomain {

    private static final String FILE = "CNAME";
    private static final String OWNER_SITE = ".github.io";

    private CustomDomain() {}

    /**
     * Whether nothing but the site is served by the host of its URL.
     *
     * @param root the content root
     */
    static boolean isOfOneSite(Optional<URI> url, SiteFiles files, Generator generator, Path root) {
        return url.isPresent()
                && url.get().getHost() != null
                && isNamed(folded(url.get().getHost()), files, generator)
                && HostUrl.around(root)
                        .filter(repository -> repository.host().equals("github.com"))
                        .filter(repository -> !repository.project().endsWith(OWNER_SITE))
                        .isPresent();
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
