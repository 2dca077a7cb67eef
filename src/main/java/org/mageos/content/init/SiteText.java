package org.mageos.content.init;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes what the settings say of the site as a whole, and tells of it.
 *
 * @param yaml takes the settings
 * @param told takes what is told
 */
record SiteText(SiteFacts facts, YamlText yaml, List<String> told) {

    SiteText {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(yaml, "yaml");
        Objects.requireNonNull(told, "told");
    }

    void write() {
        boolean isWritten = facts.url().isPresent() && !facts.isUrlKnown();
        boolean isAny =
                isWritten
                        || facts.title().isPresent()
                        || facts.language().isPresent()
                        || facts.trailingSlash().isPresent();
        yaml.blank().line(isAny ? "site:" : "# site:");
        if (facts.isUrlKnown()) {
            Told<String> url = facts.url().orElseThrow();
            yaml.line("  # url: " + url.value() + "  # as " + url.by() + " says");
            told.add("URL: " + url.value() + ", as " + url.by() + " says");
        } else {
            fact("url", facts.url(), "https://example.org");
        }
        if (!facts.isTitled() || facts.title().isPresent()) {
            fact("title", facts.title(), "The title of the site");
        }
        facts.language().ifPresent(language -> fact("language", Optional.of(language), ""));
        facts.trailingSlash().ifPresent(slash -> fact("trailingSlash", Optional.of(slash), ""));
    }

    private void fact(String key, Optional<Told<String>> fact, String example) {
        if (fact.isPresent()) {
            yaml.line(
                    "  "
                            + key
                            + ": "
                            + YamlText.scalar(fact.get().value())
                            + "  # from "
                            + fact.get().by());
            told.add("site." + key + ": " + fact.get().value() + ", from " + fact.get().by());
        } else {
            yaml.line("  # " + key + ": " + example);
        }
    }

    void write(PathAliases aliases) {
        if (aliases.folders().isEmpty()) {
            return;
        }
        yaml.blank().line("aliases:");
        new TreeMap<>(aliases.folders())
                .forEach(
                        (prefix, folder) -> {
                            Fraction files = aliases.files().get(prefix);
                            yaml.line(
                                    "  \""
                                            + prefix
                                            + "\": "
                                            + folderText(folder)
                                            + "  # "
                                            + files
                                            + " such paths are files there");
                            told.add(
                                    "Alias "
                                            + prefix
                                            + ": "
                                            + folder
                                            + ", "
                                            + files
                                            + " such paths are files there: "
                                            + files.confidence());
                        });
    }

    void write(Optional<PublicFolder> folder) {
        folder.ifPresent(
                found -> {
                    String why = found.files() + " images that are named from the root";
                    yaml.blank();
                    yaml.line("# public: " + found.folder() + "  # has " + why);
                    told.add(
                            "Public folder: "
                                    + found.folder()
                                    + " has "
                                    + why
                                    + "; to be confirmed");
                });
    }

    private static String folderText(String folder) {
        return folder.isEmpty() ? "." : YamlText.scalar(folder);
    }
}
