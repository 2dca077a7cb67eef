package org.mageos.content.generator.hugo;

import java.util.List;
import java.util.Optional;
import org.mageos.content.value.Value;

/**
 * The front matter of one page: its own, then what is handed down to it. Keys are in lower case.
 *
 * @param layers the mappings in which a key is looked for, the nearest first
 */
record PageData(List<Value.Mapping> layers) {

    PageData {
        layers = List.copyOf(layers);
    }

    Optional<Value> get(String key) {
        return layers.stream().flatMap(layer -> layer.get(key).stream()).findFirst();
    }

    Optional<String> text(String key) {
        return layers.stream()
                .flatMap(layer -> layer.get(key).stream())
                .findFirst()
                .filter(value -> value instanceof Value.Scalar scalar && scalar.value() != null)
                .map(value -> ((Value.Scalar) value).text())
                .filter(text -> !text.isBlank());
    }

    /** The texts of a list or single value. */
    List<String> texts(String key) {
        return layers.stream()
                .filter(layer -> layer.get(key).isPresent())
                .findFirst()
                .map(layer -> layer.texts(key))
                .orElse(List.of());
    }

    boolean isSet(String key, boolean wanted) {
        return layers.stream()
                .filter(layer -> layer.get(key).isPresent())
                .findFirst()
                .filter(layer -> layer.isSet(key, wanted))
                .isPresent();
    }

    /** Whether the page is published at a URL, as its build options have it. */
    boolean isRendered() {
        if (isSet("headless", true)) {
            return false;
        }
        for (String name : List.of("build", "_build")) {
            Optional<Value> build = get(name);
            if (build.isPresent() && build.get() instanceof Value.Mapping options) {
                String render = options.text("render").orElse("always");
                return !render.equals("never") && !render.equals("link") && !render.equals("false");
            }
        }
        return true;
    }
}
