package org.mageos.content.document.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The literal arguments of a tag, in any of the template languages: {@code name="value"}, {@code
 * name: value}, and values without a name in their order.
 */
final class TemplateArguments {

    private static final Pattern ARGUMENT =
            Pattern.compile(
                    "(?:([\\w-]++)\\s*+[=:]\\s*+)?"
                            + "(?:\"([^\"]*+)\"|'([^']*+)'|`([^`]*+)`|([^\\s,()'\"`=]++))");

    private final Map<String, String> named = new HashMap<>();
    private final List<String> positional = new ArrayList<>(2);

    TemplateArguments(String text, TemplateTag tag) {
        int closing = tag.kind() == TemplateTag.Kind.SHORTCODE ? 3 : 2;
        Matcher matcher =
                ARGUMENT.matcher(text)
                        .region(tag.arguments(), Math.max(tag.arguments(), tag.end() - closing));
        while (matcher.find()) {
            String value = "";
            for (int group = 2; group <= matcher.groupCount(); group++) {
                value = matcher.group(group) == null ? value : matcher.group(group);
            }
            if (matcher.group(1) == null) {
                positional.add(value);
            } else {
                named.putIfAbsent(matcher.group(1), value);
            }
        }
    }

    /** The value of the first of some names that has one. */
    Optional<String> named(String... names) {
        for (String name : names) {
            String value = named.get(name);
            if (value != null && !value.isBlank()) {
                return Optional.of(value.strip());
            }
        }
        return Optional.empty();
    }

    /** A value without a name, counted from 0. */
    Optional<String> at(int index) {
        return index < positional.size() ? Optional.of(positional.get(index)) : Optional.empty();
    }
}
