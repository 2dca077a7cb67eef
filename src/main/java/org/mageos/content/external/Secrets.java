package org.mageos.content.external;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the settings refer to and do not hold: servers of Maven's settings, and the environment.
 *
 * @param servers the servers by id
 * @param environment gives the value of a variable, or null
 */
public record Secrets(Map<String, Server> servers, Function<String, String> environment) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{env\\.([A-Za-z0-9_]+)}");

    public Secrets {
        servers = Map.copyOf(servers);
        Objects.requireNonNull(environment, "environment");
    }

    /** The server with an id, if there is one. */
    Optional<Server> server(String id) {
        return Optional.ofNullable(servers.get(id));
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
        return "Secrets" + servers.keySet();
    }

    /**
     * A server of Maven's settings.
     *
     * @param login the user name and the password with a colon between them; empty: none
     * @param headers its HTTP headers
     */
    public record Server(Optional<String> login, Map<String, String> headers) {
        public Server {
            Objects.requireNonNull(login, "login");
            headers = Map.copyOf(headers);
        }

        /** Nothing of what is secret. */
        @Override
        public String toString() {
            return "Server" + headers.keySet();
        }
    }
}
