package org.mageos.content.external;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Reply.Kind;
import org.mageos.content.external.http.Reply.Response;

/**
 * What asking for a URL came to.
 *
 * @param url the URL that was asked for, without fragment
 * @param reply what came at the end
 * @param hops the redirects on the way
 * @param httpsAnswers whether the URL is one of {@code http} whose like with {@code https} works
 * @param anchors what looking for the wanted anchors came to
 * @param wantsCookies whether a cookie was set on the way that is not kept
 */
record Answer(
        URI url,
        Reply reply,
        List<Hop> hops,
        boolean httpsAnswers,
        AnchorSearch anchors,
        boolean wantsCookies) {

    /**
     * A redirect.
     *
     * @param status its status
     * @param to where it leads, without fragment
     */
    record Hop(int status, URI to) {
        Hop {
            Objects.requireNonNull(to, "to");
        }

        /** Whether it says that the old URL should no longer be used. */
        boolean isPermanent() {
            return status == 301 || status == 308;
        }
    }

    Answer {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(reply, "reply");
        hops = List.copyOf(hops);
        Objects.requireNonNull(anchors, "anchors");
    }

    /** An answer without redirects. */
    static Answer of(URI url, Reply reply) {
        return new Answer(url, reply, List.of(), false, AnchorSearch.DONE, false);
    }

    boolean isSuccess() {
        return reply instanceof Response response && response.isSuccess();
    }

    /** Whether anything came from the network at all. */
    boolean isResponse() {
        return reply instanceof Response
                || !hops.isEmpty()
                || reply instanceof Reply.Failure failure && failure.kind() == Kind.TLS;
    }

    /** Where it ends. */
    URI end() {
        return hops.isEmpty() ? url : hops.get(hops.size() - 1).to();
    }

    /** Where the permanent redirects that come first end; empty if there are none. */
    Optional<URI> movedTo() {
        Optional<URI> moved = Optional.empty();
        for (Hop hop : hops) {
            if (!hop.isPermanent()) {
                break;
            }
            moved = Optional.of(hop.to());
        }
        return moved;
    }
}
