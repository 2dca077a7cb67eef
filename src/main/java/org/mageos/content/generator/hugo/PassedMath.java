package org.mageos.content.generator.hugo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mageos.content.document.Dialect;
import org.mageos.content.document.Dialect.Extra;
import org.mageos.content.value.Value;

/**
 * The math that Hugo passes through as it is, by the delimiters that the settings name.
 *
 * @see <a href="https://gohugo.io/content-management/mathematics/">mathematics</a>
 */
final class PassedMath {

    private PassedMath() {}

    /**
     * @param delimiters lists of pairs, under {@code block} and {@code inline}
     */
    static Dialect added(Dialect dialect, Value.Mapping delimiters) {
        Set<String> opening = new HashSet<>();
        for (String where : List.of("block", "inline")) {
            for (Value pair : delimiters.get(where).map(Value::items).orElse(List.of())) {
                pair.items().stream()
                        .limit(1)
                        .filter(Value.Scalar.class::isInstance)
                        .forEach(mark -> opening.add(((Value.Scalar) mark).text()));
            }
        }
        Dialect made = dialect;
        if (opening.contains("$")) {
            made = made.with(Extra.MATH);
        } else if (opening.contains("$$")) {
            made = made.with(Extra.DOUBLE_DOLLAR_MATH);
        }
        return opening.contains("\\(") || opening.contains("\\[")
                ? made.with(Extra.BACKSLASH_MATH)
                : made;
    }
}
