package org.mageos.content.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads feeds as the reader of most Java programs does. */
final class Rome {

    private Rome() {}

    static SyndFeed parse(String text) {
        try (Reader reader = reader(text)) {
            return new SyndFeedInput().build(reader);
        } catch (IOException | FeedException e) {
            throw new AssertionError(e);
        }
    }

    static <T extends WireFeed> T parse(String text, Class<T> type) {
        try (Reader reader = reader(text)) {
            return type.cast(new WireFeedInput(false, Locale.ROOT).build(reader));
        } catch (IOException | FeedException e) {
            throw new AssertionError(e);
        }
    }

    private static Reader reader(String text) throws IOException {
        return new XmlReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
