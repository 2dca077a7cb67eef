package org.mageos.content.external.http;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the settings refer to and do not hold: servers of Maven's settings, and the environment.
 *
 * @param logins user name and password, with a colon between them, by the server's id
 * @param environment gives the value of a variable, or null
 */
public record Secrets(Map<String, String> logins, Function<String, String> environment) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{env\\.([A-Za-z0-9_]+)}");

    public Secrets {
        logins = Map.copyOf(logins);
        Objects.requireNonNull(environment, "environment");
    }

    /** The login of a server, if there is one. */
    Optional<String> login(String server) {
        return Optional.ofNullable(logins.get(server));
    }

    /**
     * A value with its variables filled in; empty if one is not set, as in builds of strangers,
     * which get no secrets.
     */
    Optional<String> filled(String value) {
        Matcher matcher = VARIABLE.matcher(value);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String variable = environment.apply(matcher.group(1));
            if (variable == null || variable.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(variable));
        }
        return Optional.of(matcher.appendTail(filled).toString());
    }

    /** Nothing of what is secret. */
    @Override
    public String toString() {
        return "Secrets" + logins.keySet();
    }
}
