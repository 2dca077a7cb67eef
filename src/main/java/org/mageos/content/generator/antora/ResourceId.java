package org.mageos.content.generator.antora;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.url.Paths;

/**
 * How a resource is named: {@code version@component:module:family$path}, of which all but the path
 * may be left out.
 *
 * @param version the version; {@code _} stands for none
 * @param component the component
 * @param module the module
 * @param family the family
 * @param path the path in the family's folder of the module, as written
 */
record ResourceId(
        Optional<String> version,
        Optional<String> component,
        Optional<String> module,
        Optional<String> family,
        String path) {

    ResourceId {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(path, "path");
    }

    /** Reads a resource id; empty if it is none. */
    static Optional<ResourceId> parse(String text) {
        int at = text.indexOf('@');
        Optional<String> version = at > 0 ? Optional.of(text.substring(0, at)) : Optional.empty();
        String rest = at > 0 ? text.substring(at + 1) : text;
        int last = rest.lastIndexOf(':');
        int first = rest.indexOf(':');
        String names = last < 0 ? "" : rest.substring(0, last);
        boolean hasComponent = last > first;
        Optional<String> component =
                hasComponent ? part(names.substring(0, first)) : Optional.empty();
        Optional<String> module = part(hasComponent ? names.substring(first + 1) : names);
        String tail = rest.substring(last + 1);
        int dollar = tail.indexOf('$');
        Optional<String> family =
                dollar > 0 ? Optional.of(tail.substring(0, dollar)) : Optional.empty();
        String path = dollar > 0 ? tail.substring(dollar + 1) : tail;
        boolean isOne =
                isName(version)
                        && isName(component)
                        && isName(module)
                        && (!hasComponent || component.isPresent())
                        && !path.isEmpty()
                        && path.indexOf('$') < 0
                        && path.indexOf('@', 1) < 0;
        return isOne
                ? Optional.of(new ResourceId(version, component, module, family, path))
                : Optional.empty();
    }

    private static Optional<String> part(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static boolean isName(Optional<String> name) {
        return name.stream()
                .noneMatch(n -> n.indexOf('@') >= 0 || n.indexOf(':') >= 0 || n.indexOf('$') >= 0);
    }

    /**
     * The path without dot segments: {@code ./} starts in the folder of the resource that names it,
     * everything else in that of the family, above which nothing is.
     *
     * @param from the path of the resource that names it
     */
    String resolved(String from) {
        if (path.indexOf('/') < 0) {
            return path;
        }
        Deque<String> segments = new ArrayDeque<>();
        String start = path.startsWith("./") ? Paths.folder(from) + path.substring(1) : path;
        for (String segment : start.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
