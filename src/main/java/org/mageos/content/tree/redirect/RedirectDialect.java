package org.mageos.content.tree.redirect;

import java.util.List;
import java.util.regex.Pattern;
import org.mageos.content.url.Paths;

/**
 * Whose rules a redirect follows: how its paths are written. Rules of one host stand in one order;
 * those of another host know nothing of them.
 */
public enum RedirectDialect {
    /** {@code _redirects} and {@code netlify.toml}, Cloudflare too: {@code *} and {@code :name}. */
    NETLIFY(":([A-Za-z]\\w*)"),
    /** {@code vercel.json}: path-to-regexp. */
    VERCEL("(?::([A-Za-z_]\\w*)|\\$(\\w+))[*+?]?"),
    /** {@code firebase.json}: globs with names. */
    FIREBASE(":([A-Za-z_]\\w*)\\*?"),
    /** {@code firebase.json}: regular expressions, whose groups are counted or have names. */
    FIREBASE_REGEX(":(\\w+)"),
    /** A CSV file, which some program or person copies to a host; written as Netlify does. */
    TABLE(":([A-Za-z]\\w*)"),
    /**
     * Front matter of documents, which a generator makes a page of: one path, as it is. Of two with
     * the same path nobody knows which is written last.
     */
    DOCUMENT("(?!)");

    private final Pattern placeholder;

    RedirectDialect(String placeholder) {
        this.placeholder = Pattern.compile(placeholder);
    }

    /** Finds what a destination takes from the path; the name is the one group that matches. */
    Pattern placeholder() {
        return placeholder;
    }

    /** Whether it is a source of Firebase that is not understood, so that it may fit anything. */
    boolean mayFitAnything(String from) {
        return isOfFirebase() && !firebase(from).isExact();
    }

    boolean isOfFirebase() {
        return this == FIREBASE || this == FIREBASE_REGEX;
    }

    private FirebaseSource firebase(String from) {
        return FirebaseSource.of(from, this == FIREBASE_REGEX);
    }

    /** Whether a source stands for one path only. */
    boolean isLiteral(String from) {
        return switch (this) {
            case VERCEL -> VercelSource.isLiteral(from);
            case NETLIFY, TABLE -> from.indexOf('*') < 0 && !from.contains("/:");
            case FIREBASE -> FirebaseSource.isLiteral(from);
            case FIREBASE_REGEX -> false;
            case DOCUMENT -> true;
        };
    }

    /** The paths that a source stands for. */
    RedirectPattern pattern(String from) {
        return switch (this) {
            case VERCEL ->
                    VercelSource.parse(from)
                            .map(VercelSource::pattern)
                            .orElseGet(() -> RedirectPattern.of(from));
            case FIREBASE, FIREBASE_REGEX -> firebase(from).pattern();
            case NETLIFY, TABLE, DOCUMENT -> RedirectPattern.of(from);
        };
    }

    /** Paths that stand for all of a source's; empty if none can. */
    List<String> samples(String from) {
        return switch (this) {
            case VERCEL ->
                    isLiteral(from)
                            ? List.of(Paths.decode(from))
                            : VercelSource.parse(from)
                                    .map(VercelSource::samples)
                                    .orElseGet(List::of);
            case FIREBASE, FIREBASE_REGEX ->
                    isLiteral(from) ? List.of(Paths.decode(from)) : List.of();
            case NETLIFY, TABLE, DOCUMENT -> RedirectPattern.samples(from);
        };
    }
}
