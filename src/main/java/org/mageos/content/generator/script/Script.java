package org.mageos.content.generator.script;

import java.util.Objects;
import java.util.Set;
import org.mageos.content.value.Value;

/**
 * What the literals of a program's settings say.
 *
 * <p>A call that stands for a value, as {@code starlight({ title: 'x' })} in a list of
 * integrations, is a mapping of the function's name to its first argument; the name may have dots,
 * as {@code require.resolve}.
 *
 * @param value the settings as far as they are literals; what is not is left out
 * @param computed the dotted paths of what is left out; {@code a.*} if {@code a} may have further
 *     keys or items
 */
public record Script(Value.Mapping value, Set<String> computed) {

    /** There is no program. */
    public static final Script NONE = new Script(Value.Mapping.EMPTY, Set.of());

    /** A program of which nothing can be read. */
    static final Script UNKNOWN = new Script(Value.Mapping.EMPTY, Set.of("*"));

    public Script {
        Objects.requireNonNull(value, "value");
        computed = Set.copyOf(computed);
    }

    /**
     * Whether the program may say something at a path that its literals do not tell.
     *
     * @param path keys with dots between them, such as {@code i18n.locales}; a list on the way
     *     stands for each of its items
     */
    public boolean isComputed(String path) {
        if (computed.contains(path) || computed.contains(path + ".*")) {
            return true;
        }
        boolean present = !value.select(path).isEmpty();
        for (int dot = path.lastIndexOf('.'); dot >= 0; dot = path.lastIndexOf('.', dot - 1)) {
            String above = path.substring(0, dot);
            if (computed.contains(above) || !present && computed.contains(above + ".*")) {
                return true;
            }
        }
        return !present && computed.contains("*");
    }
}
