package org.mageos.content.external;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.mageos.content.external.Verdict.Broken;
import org.mageos.content.external.Verdict.Ok;
import org.mageos.content.external.http.Reply;
import org.mageos.content.external.http.Reply.Failure;
import org.mageos.content.external.http.Reply.Response;
import org.mageos.content.finding.Finding;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.Severity;

/** Says of links what is to be repaired. */
public final class ExternalFindings {

    public static final Rule BROKEN =
            new Rule(
                    "link/external",
                    Severity.ERROR,
                    "A link to another site leads nowhere",
                    "A reader who follows the link gets an error page, or none.");

    public static final Rule REDIRECTED =
            new Rule(
                    "link/external-redirected",
                    Severity.INFO,
                    "A link to another site is redirected for good",
                    "The other site says by 301 or 308 that the old URL should no longer be"
                            + " used.");

    public static final Rule INSECURE =
            new Rule(
                    "link/external-insecure",
                    Severity.INFO,
                    "A link to another site says http where https answers",
                    "Whoever follows it can be led elsewhere on the way.");

    public static final Rule MAIL =
            new Rule(
                    "link/mail",
                    Severity.ERROR,
                    "The e-mail address is not valid",
                    "check-external-links checks mailto: links by their syntax; no "
                            + "server is asked.");

    public static final List<Rule> RULES = List.of(BROKEN, REDIRECTED, INSECURE, MAIL);

    private final Instant now;
    private final BiConsumer<Finding, Severity> findings;

    /**
     * @param now the time of the build
     * @param findings takes what is found, with the gravest that it can be whatever its rule says
     */
    public ExternalFindings(Instant now, BiConsumer<Finding, Severity> findings) {
        this.now = now;
        this.findings = findings;
    }

    /** Says what is wrong with the links to a URL. */
    public void tell(Judged judged) {
        if (judged.verdict() instanceof Broken broken) {
            for (ExternalLink link : judged.links()) {
                tellBroken(judged, broken, link);
            }
        } else if (judged.verdict() instanceof Ok && judged.answer().isPresent()) {
            Answer answer = judged.answer().get();
            for (ExternalLink link : judged.links()) {
                tellAnchor(answer, link);
                if (answer.isSuccess()) {
                    tellMoved(answer, link);
                }
            }
        }
    }

    private void tellBroken(Judged judged, Broken broken, ExternalLink link) {
        String way =
                judged.answer()
                        .filter(answer -> !answer.hops().isEmpty())
                        .map(answer -> " (redirected to '" + answer.end() + "')")
                        .orElse("");
        String kind = link.isImage() ? "image" : "link";
        Optional<String> remedy =
                judged.answer()
                        .filter(ExternalFindings::isGone)
                        .map(
                                answer ->
                                        "an old copy may be at "
                                                + ArchiveAddress.of(
                                                        judged.url(), link.date().orElse(now)));
        tell(
                BROKEN,
                broken.severity(),
                link,
                "Broken " + kind + " '" + link.destination() + "': " + broken.reason() + way,
                remedy);
    }

    /** Whether the page is not there any more, rather than behind something. */
    private static boolean isGone(Answer answer) {
        return answer.reply() instanceof Response response
                ? response.status() == 404 || response.status() == 410
                : answer.reply() instanceof Failure failure
                        && (failure.kind() == Reply.Kind.UNKNOWN_HOST
                                || failure.kind().isBeforeConnection());
    }

    private void tellAnchor(Answer answer, ExternalLink link) {
        if (link.fragment().filter(answer.anchors().missing()::contains).isPresent()) {
            tell(
                    BROKEN,
                    Severity.ERROR,
                    link,
                    "Broken link '"
                            + link.destination()
                            + "': the page is there, but has no anchor '"
                            + link.fragment().get()
                            + "'",
                    Optional.empty());
        }
    }

    private void tellMoved(Answer answer, ExternalLink link) {
        URI url = answer.url();
        Optional<URI> moved = answer.movedTo();
        String https = "https" + url.toString().substring(url.getScheme().length());
        boolean toHttps =
                url.getScheme().equals("http")
                        && (moved.map(URI::toString).filter(https::equals).isPresent()
                                || moved.isEmpty()
                                        && (answer.httpsAnswers() || leadsTo(answer, https)));
        if (toHttps) {
            tell(
                    INSECURE,
                    Severity.ERROR,
                    link,
                    "The link '" + link.destination() + "' says http, but https answers",
                    Optional.of("link to '" + withFragment(https, link) + "'"));
        } else if (moved.isPresent()) {
            boolean toStart = isStart(moved.get()) && !isStart(url);
            tell(
                    REDIRECTED,
                    Severity.ERROR,
                    link,
                    "The link '"
                            + link.destination()
                            + "' is redirected for good"
                            + (toStart ? " to the start page '" + moved.get() + "'" : ""),
                    toStart
                            ? Optional.empty()
                            : Optional.of(
                                    "link to '"
                                            + withFragment(moved.get().toString(), link)
                                            + "'"));
        }
    }

    private static boolean leadsTo(Answer answer, String url) {
        return answer.hops().stream().anyMatch(hop -> hop.to().toString().equals(url));
    }

    private static boolean isStart(URI url) {
        return url.getRawPath().equals("/") && url.getRawQuery() == null;
    }

    private static String withFragment(String url, ExternalLink link) {
        return link.fragment().map(fragment -> url + "#" + fragment).orElse(url);
    }

    /** Says what is wrong with a mail address. */
    public boolean tellMail(ExternalLink link) {
        Optional<String> problem = MailAddress.problem(link.destination());
        problem.ifPresent(
                why ->
                        tell(
                                MAIL,
                                Severity.ERROR,
                                link,
                                "Invalid e-mail address '" + link.destination() + "': " + why,
                                Optional.empty()));
        return problem.isPresent();
    }

    /** Says that a link is no URL. */
    public void tellMalformed(ExternalLink link) {
        tell(
                BROKEN,
                Severity.ERROR,
                link,
                "Broken link '" + link.destination() + "': it is not a valid URL",
                Optional.empty());
    }

    private void tell(
            Rule rule, Severity most, ExternalLink link, String message, Optional<String> remedy) {
        findings.accept(
                Finding.at(link.location(), rule, message)
                        .withLength(link.length())
                        .about(link.destination())
                        .withRemedy(remedy)
                        .withRelated(link.uses()),
                most);
    }
}
