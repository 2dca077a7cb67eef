package org.mageos.content.external;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks the addresses of {@code mailto:} links by their syntax; nobody is asked.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6068">RFC 6068: The 'mailto' URI Scheme</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2">RFC 5321, 4.1.2</a>
 */
final class MailAddress {

    private static final String SCHEME = "mailto:";
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;
    private static final Pattern LOCAL =
            Pattern.compile(
                    "[^\\x00-\\x20\"(),.:;<>@\\[\\\\\\]\\x7f]++"
                            + "(?:\\.[^\\x00-\\x20\"(),.:;<>@\\[\\\\\\]\\x7f]++)*+");
    private static final Pattern QUOTED = Pattern.compile("\"[\\x20-\\x7e]*+(?<=\")");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "[A-Za-z0-9](?:[A-Za-z0-9-]*+(?<!-))?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*+(?<!-))?)*+");
    private static final Set<String> RECIPIENTS = Set.of("to", "cc", "bcc");

    private MailAddress() {}

    /** Whether a destination is one of mail. */
    static boolean isMail(String destination) {
        return destination.strip().regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /**
     * What is wrong with a destination of mail.
     *
     * @return a part of a sentence; empty if nothing is wrong
     */
    static Optional<String> problem(String destination) {
        String rest = destination.strip().substring(SCHEME.length());
        if (rest.startsWith("//")) {
            return Optional.of("there are no slashes behind 'mailto:'");
        }
        int hash = rest.indexOf('#');
        rest = hash < 0 ? rest : rest.substring(0, hash);
        int mark = rest.indexOf('?');
        String to = mark < 0 ? rest : rest.substring(0, mark);
        if (to.isBlank() && mark < 0) {
            return Optional.of("it names nobody");
        }
        Optional<String> problem = to.isEmpty() ? Optional.empty() : inList(to);
        if (problem.isPresent() || mark < 0) {
            return problem;
        }
        return Arrays.stream(rest.substring(mark + 1).split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2 && !field[1].isEmpty())
                .filter(field -> RECIPIENTS.contains(field[0].toLowerCase(Locale.ROOT)))
                .flatMap(field -> inList(field[1]).stream())
                .findFirst();
    }

    private static Optional<String> inList(String list) {
        for (String encoded : list.split(",", -1)) {
            String address;
            try {
                // A plus sign is one here.
                address = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return Optional.of("'" + encoded + "' has a percent sign that encodes nothing");
            }
            if (!isAddress(address.strip())) {
                return Optional.of("'" + address + "' is not an address");
            }
        }
        return Optional.empty();
    }

    private static boolean isAddress(String address) {
        int at = address.lastIndexOf('@');
        if (at <= 0 || address.length() > LONGEST) {
            return false;
        }
        String local = address.substring(0, at);
        String domain = address.substring(at + 1);
        return local.length() <= LONGEST_LOCAL
                && (LOCAL.matcher(local).matches()
                        || local.length() > 1 && QUOTED.matcher(local).matches())
                && (isLiteral(domain) || isDomain(domain));
    }

    private static boolean isLiteral(String domain) {
        return domain.startsWith("[") && domain.endsWith("]") && domain.length() > 2;
    }

    private static boolean isDomain(String domain) {
        try {
            return DOMAIN.matcher(IDN.toASCII(domain)).matches();
        } catch (IllegalArgumentException e) {
            // A label that no domain may have.
            return false;
        }
    }
}
