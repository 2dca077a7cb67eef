package org.mageos.content.external;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where the Internet Archive would have a page, as it was near a day. Nobody is asked. */
final class ArchiveAddress {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT).withZone(ZoneOffset.UTC);

    private ArchiveAddress() {}

    static String of(URI url, Instant day) {
        return "https://web.archive.org/web/" + DAY.format(day) + "/" + url;
    }
}
