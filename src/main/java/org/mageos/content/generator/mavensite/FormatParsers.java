package org.mageos.content.generator.mavensite;

import java.util.List;
import java.util.Set;

/**
 * The formats that a site plugin has a parser for. Tried: 3.8 to 3.12 bring those for Confluence,
 * TWiki and DocBook along, 3.21 does not, and none brings one for AsciiDoc or Textile.
 */
final class FormatParsers {

    private static final List<String> OF_ASCIIDOC =
            List.of(
                    "asciidoctor-parser-doxia-module",
                    "asciidoctor-converter-doxia-module",
                    "asciidoctor-maven-plugin");

    private FormatParsers() {}

    /** Whether no page is made of the files of a format, as far as the poms tell. */
    static boolean lack(SiteFormat format, MavenModule module, SitePlugin plugin) {
        return switch (format) {
            case MARKDOWN, APT, XDOC, FML, XHTML -> false;
            case ASCIIDOC -> isNotBrought(OF_ASCIIDOC, module);
            case TEXTILE -> isNotBrought(List.of("doxia-module-textile"), module);
            case CONFLUENCE -> isNotBrought("confluence", module, plugin);
            case TWIKI -> isNotBrought("twiki", module, plugin);
            case DOCBOOK -> isNotBrought("docbook-simple", module, plugin);
        };
    }

    private static boolean isNotBrought(String name, MavenModule module, SitePlugin plugin) {
        return plugin.hasOnlyNewParsers() && isNotBrought(List.of("doxia-module-" + name), module);
    }

    private static boolean isNotBrought(List<String> names, MavenModule module) {
        Set<String> dependencies = module.sitePluginDependencies();
        return names.stream().noneMatch(dependencies::contains) && !module.mayHaveOtherParsers();
    }
}
