package org.mageos.content.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mageos.content.finding.Wording;
import org.mageos.content.settings.LinkedSite.Kind;
import org.mageos.content.url.Destination;

/** Reads one item of {@code sites}. */
final class LinkedSiteReader {

    private LinkedSiteReader() {}

    static Optional<LinkedSite> read(Setting item) {
        return item.keys(keys -> read(item, keys)).flatMap(site -> site);
    }

    private static Optional<LinkedSite> read(Setting item, Keys keys) {
        Optional<String> url =
                keys.require("url", "the URL below which the site's pages lie")
                        .flatMap(setting -> setting.parsed(LinkedSiteReader::url));
        boolean required = keys.find("required").flatMap(Setting::flag).orElse(false);
        List<Kind> named = new ArrayList<>();
        List<Setting> sources = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Optional<Setting> source = keys.find(word(kind));
            if (source.isPresent()) {
                named.add(kind);
                sources.add(source.get());
            }
        }
        if (named.size() != 1) {
            item.report(
                    "A site needs one of "
                            + Wording.choice(
                                    Stream.of(Kind.values()).map(LinkedSiteReader::word).toList())
                            + ", which tells of its pages");
            return Optional.empty();
        }
        Kind kind = named.get(0);
        Setting source = sources.get(0);
        Optional<String> text =
                source.parsed(kind.isArtifact() ? LinkedSiteReader::coordinates : ContentPath::of);
        return url.flatMap(
                where ->
                        text.map(
                                what ->
                                        new LinkedSite(
                                                where,
                                                kind,
                                                what,
                                                required,
                                                source.value().position())));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String url(String text) {
        Destination url = Destination.parse(text);
        if (!url.isWeb() || url.hasBadHost() || url.query().isPresent()) {
            throw new IllegalArgumentException(
                    Wording.quote(text)
                            + " is not the URL of a site, such as https://docs.example.org/core");
        }
        String trimmed = text;
        while (trimmed.endsWith("/")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        return trimmed;
    }

    private static String coordinates(String text) {
        String[] parts = text.split(":", -1);
        boolean fits = parts.length == 2 || parts.length == 3;
        if (!fits || Stream.of(parts).anyMatch(part -> !isName(part))) {
            throw new IllegalArgumentException(
                    Wording.quote(text)
                            + " names no artifact: write group:artifact:version, such as"
                            + " org.example:core-docs:2.1, or leave out the version where the pom"
                            + " has it");
        }
        return text;
    }

    private static boolean isName(String part) {
        return !part.isEmpty()
                && part.chars()
                        .allMatch(
                                c ->
                                        Character.isLetterOrDigit(c)
                                                || c == '.'
                                                || c == '-'
                                                || c == '_');
    }
}
