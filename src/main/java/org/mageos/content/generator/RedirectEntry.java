package org.mageos.content.generator;

import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.FrontMatter;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.Wording;
import org.mageos.content.value.Position;
import org.mageos.content.value.Value;

/**
 * What is to be written for a redirect, in the words of the generator that reads it.
 *
 * @param place where it is to be written
 * @param within the place in words, such as {@code 'redirects' in 'astro.config.mjs'}
 * @param text what to add there; empty if it is not known where the redirect is to lead
 */
public record RedirectEntry(Location place, String within, Optional<String> text) {

    public RedirectEntry {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(text, "text");
    }

    /** An entry of the settings of the site. */
    public static RedirectEntry inSettings(String file, String within, Optional<String> text) {
        return new RedirectEntry(
                new Location(file, Position.START), within + " in " + Wording.quote(file), text);
    }

    /**
     * One more old path in the front matter of the page that is there, as an item of a list.
     *
     * @param key the key of the list
     * @param from the old path
     */
    public static RedirectEntry inFrontMatter(Document page, String key, String from) {
        FrontMatter matter = page.frontMatter();
        String item = quoted(from);
        Optional<Value> list = matter.data().get(key);
        boolean isList = list.filter(Value.Sequence.class::isInstance).isPresent();
        String name = matter.format() == FrontMatter.Format.JSON ? "\"" + key + "\"" : key;
        String sign = matter.format() == FrontMatter.Format.TOML ? " = " : ": ";
        String items =
                list.filter(value -> !isList)
                        .map(Value::items)
                        .filter(values -> !values.isEmpty())
                        .map(values -> values.get(0))
                        .filter(Value.Scalar.class::isInstance)
                        .map(one -> quoted(((Value.Scalar) one).text()) + ", " + item)
                        .orElse(item);
        return new RedirectEntry(
                new Location(
                        page.file(),
                        matter.data()
                                .entry(key)
                                .map(Value.Entry::keyPosition)
                                .orElse(Position.START)),
                (isList ? Wording.quote(key) + " in " : "")
                        + "the front matter of "
                        + Wording.quote(page.file()),
                Optional.of(isList ? item : name + sign + "[" + items + "]"));
    }

    /** A text in double quotes, as YAML, TOML, JSON and JavaScript all have it. */
    public static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
