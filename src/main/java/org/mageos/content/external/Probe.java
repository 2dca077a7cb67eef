package org.mageos.content.external;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.external.Answer.Hop;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Kind;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.external.http.Request;
import org.mageos.content.external.http.Request.Method;
import org.mageos.content.url.UrlForm;
import org.mageos.content.url.WebUrl;

/**
 * Finds out about one URL: says which request comes next, given what came of the last one. It knows
 * neither network nor time. Not thread-safe.
 */
final class Probe {

    /** Why HEAD and GET would not differ: the host wants a login, patience, or less work. */
    private static final Set<Integer> SAME_FOR_GET = Set.of(401, 407, 408, 429);

    /** Errors of servers that are there to stay. */
    private static final Set<Integer> LASTING = Set.of(501, 505, 506, 508, 510, 511);

    private final URI url;
    private final Set<String> anchors;
    private final ProbeRules rules;
    private final List<Hop> hops = new ArrayList<>();
    private final Set<URI> visited = new HashSet<>();
    private URI current;
    private Method method;
    private int repetitions;
    private boolean wantsCookies;

    /** What is known already while https is tried. */
    private Optional<Answer> withoutHttps = Optional.empty();

    /**
     * @param url an absolute URL of the web without fragment
     * @param anchors the fragments that are looked for; empty: none
     */
    Probe(URI url, Set<String> anchors, ProbeRules rules) {
        this.url = Objects.requireNonNull(url, "url");
        this.anchors = Set.copyOf(anchors);
        this.rules = Objects.requireNonNull(rules, "rules");
        this.current = url;
        this.method = method(url);
    }

    URI url() {
        return url;
    }

    private Method method(URI to) {
        return anchors.isEmpty() && !rules.isHeadUseless(to.getHost()) ? Method.HEAD : Method.GET;
    }

    /** The first step. */
    Step first() {
        visited.add(url);
        return ask(0);
    }

    private Step ask(long delay) {
        return new Step.Ask(
                new Request(method, current, method == Method.GET && !anchors.isEmpty()), delay);
    }

    /** The step after a reply to the last one. */
    Step next(Reply reply) {
        if (withoutHttps.isPresent()) {
            return new Step.Done(withHttps(withoutHttps.get(), reply));
        }
        return reply instanceof Response response ? after(response) : after((Failure) reply);
    }

    private Step after(Failure failure) {
        if (failure.kind() == Kind.RESET && method == Method.HEAD) {
            return askWithGet();
        }
        boolean passing =
                failure.kind() == Kind.RESET
                        || failure.kind() == Kind.TIMEOUT
                        || failure.kind() == Kind.NO_DNS;
        // Whether a host refuses for good shows only if it is asked twice.
        boolean first = failure.kind() == Kind.REFUSED && repetitions == 0;
        if ((passing || first) && repetitions < rules.retries()) {
            // Some servers do not know what to do with HEAD, and do nothing.
            method = Method.GET;
            return ask(rules.delay(repetitions++));
        }
        return done(failure);
    }

    private Step after(Response response) {
        wantsCookies |= response.headers().has("Set-Cookie");
        if (response.isRedirect()) {
            return follow(response);
        }
        int status = response.status();
        if (method == Method.HEAD && status >= 400 && !SAME_FOR_GET.contains(status)) {
            return askWithGet();
        }
        boolean passing =
                status == 408
                        || status == 429
                        || status >= 500 && status < 600 && !LASTING.contains(status);
        if (passing && repetitions < rules.retries() && !isWall(response)) {
            return ask(rules.delay(repetitions++));
        }
        return response.isSuccess() ? succeeded(response) : done(response);
    }

    /** A page that wants a browser to prove that it is one. */
    static boolean isWall(Response response) {
        return response.headers().first("cf-mitigated").isPresent()
                || response.headers()
                        .first("x-vercel-mitigated")
                        .filter("challenge"::equalsIgnoreCase)
                        .isPresent();
    }

    private Step askWithGet() {
        method = Method.GET;
        return ask(0);
    }

    private Step follow(Response response) {
        Optional<URI> target =
                response.headers()
                        .first("Location")
                        .map(Probe::utf8)
                        .flatMap(location -> WebUrl.on(current, location))
                        .filter(to -> WebUrl.isWeb(to) && to.getHost() != null)
                        .map(UrlForm::withoutFragment);
        if (target.isEmpty()) {
            return done(response);
        }
        hops.add(new Hop(response.status(), target.get()));
        if (hops.size() > rules.redirects()) {
            return done(
                    new Failure(
                            Kind.REDIRECTS,
                            "it has more than " + rules.redirects() + " redirects"));
        }
        if (!visited.add(target.get())) {
            return circle();
        }
        boolean sameHost = target.get().getHost().equals(current.getHost());
        current = target.get();
        method = sameHost ? method : method(current);
        return ask(0);
    }

    /** Header values are bytes; those beyond ASCII are mostly UTF-8. */
    private static String utf8(String value) {
        return new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Some servers lead only those in circles who ask with HEAD. */
    private Step circle() {
        if (method == Method.GET) {
            return done(new Failure(Kind.REDIRECTS, "its redirects lead in a circle"));
        }
        hops.clear();
        visited.clear();
        visited.add(url);
        current = url;
        return askWithGet();
    }

    private Step succeeded(Response response) {
        if (method == Method.GET && anchors.isEmpty()) {
            rules.headWasWrong(current.getHost());
        }
        Answer answer = answer(response);
        boolean plain =
                url.getScheme().equals("http")
                        && url.getPort() < 0
                        && hops.stream().noneMatch(hop -> hop.to().getScheme().equals("https"));
        if (!plain) {
            return new Step.Done(answer);
        }
        withoutHttps = Optional.of(answer);
        URI https = URI.create("https" + url.toString().substring("http".length()));
        return new Step.Ask(new Request(Method.HEAD, https, false), 0);
    }

    private static Answer withHttps(Answer answer, Reply reply) {
        boolean answers = reply instanceof Response response && response.isSuccess();
        return new Answer(
                answer.url(),
                answer.reply(),
                answer.hops(),
                answers,
                answer.anchors(),
                answer.wantsCookies());
    }

    private Step done(Reply reply) {
        return new Step.Done(answer(reply));
    }

    private Answer answer(Reply reply) {
        AnchorSearch search = AnchorSearch.DONE;
        if (reply instanceof Response response && response.isSuccess() && !anchors.isEmpty()) {
            search = new AnchorFinder(current, response).search(anchors);
        }
        Reply kept = reply instanceof Response response ? response.withoutWhatNobodyNeeds() : reply;
        return new Answer(url, kept, hops, false, search, wantsCookies);
    }
}
