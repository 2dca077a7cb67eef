package org.mageos.content.document.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Templates;
import org.mageos.content.value.Value;

/**
 * What tags show that only name a value of the front matter or of the site's settings: <code>
 * {{ page.title }}</code>, <code>{{ site.email | escape }}</code>, <code>{{&lt; param "x" &gt;}}
 * </code>. Immutable.
 */
public final class KnownValues {

    private static final String NAME = "([\\w$][\\w$.-]{0,99})";

    private static final Pattern OUTPUT =
            Pattern.compile(
                    "\\{\\{[-~]?\\s*"
                            + NAME
                            + "\\s*(?:\\|\\s*(?:escape|escape_once|xml_escape|safe|strip)\\s*)*[-~]?}}");

    private static final Pattern PARAM =
            Pattern.compile("\\{\\{[<%]\\s*param\\s+\"?" + NAME + "\"?\\s*[>%]}}");

    private final Dialect dialect;
    private final Value.Mapping frontMatter;
    private final String text;

    /**
     * @param text the text of the document, in which values may get others
     */
    public KnownValues(Dialect dialect, Value.Mapping frontMatter, String text) {
        this.dialect = dialect;
        this.frontMatter = frontMatter;
        this.text = text;
    }

    /** The text that a tag shows; empty if it is not known, or if there may be markup in it. */
    Optional<String> shown(String tag) {
        boolean hugo = dialect.templates() == Templates.HUGO;
        Matcher matcher = (hugo ? PARAM : OUTPUT).matcher(tag);
        if (!matcher.matches() || isAssigned(matcher.group(1))) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        return hugo ? param(name).filter(KnownValues::isPlain) : named(name);
    }

    /**
     * The text of a value by its name; empty if it is not known, or if there may be markup in it.
     */
    public Optional<String> named(String name) {
        return value(name).filter(KnownValues::isPlain);
    }

    private Optional<String> value(String name) {
        Dialect.Values values = dialect.values();
        Optional<String> own =
                values.page()
                        .filter(name::startsWith)
                        .flatMap(page -> scalar(frontMatter, name.substring(page.length())));
        return own.or(() -> scalar(values.site(), name));
    }

    /** Hugo looks in the front matter, then in the parameters of the site, in any letter case. */
    private Optional<String> param(String name) {
        return ofAnyCase(frontMatter, name)
                .or(() -> ofAnyCase(frontMatter, "params." + name))
                .or(() -> ofAnyCase(dialect.values().site(), name));
    }

    private static Optional<String> ofAnyCase(Value.Mapping data, String path) {
        Value.Mapping place = data;
        String rest = path;
        for (int dot = rest.indexOf('.'); dot > 0; dot = rest.indexOf('.')) {
            place = place.mapping(key(place, rest.substring(0, dot)));
            rest = rest.substring(dot + 1);
        }
        return scalar(place, key(place, rest));
    }

    private static String key(Value.Mapping data, String name) {
        return data.entries().stream()
                .map(Value.Entry::key)
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }

    /** Dates are shown in forms of each generator's own. */
    private static Optional<String> scalar(Value.Mapping data, String path) {
        List<Value> values = data.select(path);
        return values.size() == 1
                        && values.get(0) instanceof Value.Scalar scalar
                        && scalar.value() instanceof String
                        && !scalar.plainDate()
                        && !path.toLowerCase(Locale.ROOT).endsWith("date")
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    /** Whether a tag of the text gives a name another value. */
    private boolean isAssigned(String name) {
        int dot = name.indexOf('.');
        String first = Pattern.quote(dot < 0 ? name : name.substring(0, dot));
        return text.contains("{%")
                && Pattern.compile("\\b(?:assign|capture|set|for|with|import)\\s+" + first + "\\b")
                        .matcher(text)
                        .find();
    }

    private static boolean isPlain(String value) {
        return value.chars().noneMatch(c -> c < ' ' || "<>[]*_`\\{}&$~".indexOf(c) >= 0);
    }
}
