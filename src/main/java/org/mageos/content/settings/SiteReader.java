package org.mageos.content.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.finding.Wording;
import org.mageos.content.settings.SiteSettings.TrailingSlash;

/** Reads {@code site}. */
final class SiteReader {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");

    /** RFC 5646, section 4.4.1: the longest tag that anybody must support. */
    private static final int MAX_LANGUAGE = 35;

    private SiteReader() {}

    static SiteSettings read(Keys keys) {
        return new SiteSettings(
                keys.find("url").flatMap(url -> url.parsed(SiteReader::url)),
                keys.find("title").flatMap(Setting::text),
                keys.find("language").flatMap(language -> language.parsed(SiteReader::language)),
                keys.items("languages", language -> language.parsed(SiteReader::language)),
                keys.find("trailingSlash").flatMap(slash -> slash.oneOf(TrailingSlash.class)));
    }

    private static URI url(String text) {
        return webUrl(text)
                .filter(url -> url.getRawQuery() == null)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "'url' must be an absolute URL such as"
                                                + " https://example.org/docs, without '?' and '#', but"
                                                + " is "
                                                + Wording.quote(text)));
    }

    /** An absolute URL of the web without fragment; empty if the text is not one. */
    static Optional<URI> webUrl(String text) {
        try {
            URI url = new URI(text);
            boolean absolute =
                    url.getScheme() != null
                            && SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT))
                            && url.getHost() != null;
            return absolute && url.getRawFragment() == null ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static String language(String text) {
        if (text.length() > MAX_LANGUAGE || !LANGUAGE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    Wording.quote(text) + " is not a language tag such as en or pt-BR");
        }
        return text;
    }
}
