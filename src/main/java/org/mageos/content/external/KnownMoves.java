package org.mageos.content.external;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.external.Answer.Hop;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;
import org.mageos.content.url.UrlForm;

/**
 * The URLs of other sites of which the memory knows that they are redirected for good to the same
 * page in another form: with another scheme, a slash at the end, or {@code www.} in front of the
 * host. All other redirects may lead to a page that says something else, however permanent they
 * are.
 *
 * @param memory what earlier runs learnt, and is still good
 */
public record KnownMoves(Memory memory) {

    private static final String WWW = "www.";

    public KnownMoves {
        Objects.requireNonNull(memory, "memory");
    }

    /** What is to be written instead of a destination; empty if it is fine, or not certain. */
    public Optional<String> of(String destination) {
        Destination written = Destination.parse(destination);
        if (written.scheme().isEmpty() || written.host().isEmpty()) {
            return Optional.empty();
        }
        return UrlForm.of(destination)
                .flatMap(form -> memory.recall(form.url(), Set.of()))
                .filter(answer -> answer.isSuccess() && !answer.hops().isEmpty())
                .filter(answer -> answer.hops().stream().allMatch(Hop::isPermanent))
                .filter(answer -> isSamePage(answer.url(), answer.end()))
                .map(answer -> rewritten(destination, written, answer.end()))
                .filter(text -> !text.equals(destination));
    }

    private static boolean isSamePage(URI from, URI to) {
        return to.getHost() != null
                && from.getPort() == to.getPort()
                && from.getRawUserInfo() == null
                && (from.getScheme().equals(to.getScheme()) || to.getScheme().equals("https"))
                && withoutWww(from.getHost()).equalsIgnoreCase(withoutWww(to.getHost()))
                && withoutSlash(from).equals(withoutSlash(to))
                && Objects.equals(from.getRawQuery(), to.getRawQuery());
    }

    private static String withoutWww(String host) {
        return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    }

    private static String withoutSlash(URI url) {
        return Paths.withoutSlashesAtEnd(url.getRawPath());
    }

    /** Only what differs is written anew: path, query and fragment stay as they are written. */
    private static String rewritten(String destination, Destination written, URI end) {
        String path = written.path();
        int start = destination.indexOf("//") + 2 + written.host().orElseThrow().length();
        String tail = destination.substring(start + path.length());
        boolean slash = end.getRawPath().endsWith("/");
        String right =
                path.isEmpty() || path.endsWith("/") == slash
                        ? path
                        : slash ? path + "/" : path.substring(0, path.length() - 1);
        return end.getScheme() + "://" + end.getRawAuthority() + right + tail;
    }
}
