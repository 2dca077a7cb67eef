package org.mageos.content.site.link;

import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mageos.content.generator.Route;
import org.mageos.content.tree.redirect.Redirect;
import org.mageos.content.url.Paths;

/** Where a link or image leads. */
public sealed interface LinkTarget {

    /** What is known about a link: its target exists, does not, or this run cannot know. */
    enum Verdict {
        OK,
        BROKEN,
        UNDECIDED,
        /** It does not lead into this site. */
        OUTSIDE
    }

    Verdict verdict();

    /** Something that exists and may have the part behind {@code #}. */
    sealed interface Found extends LinkTarget {

        /** The part behind {@code #}. */
        Fragment fragment();

        @Override
        default Verdict verdict() {
            return fragment().verdict();
        }
    }

    /**
     * A page.
     *
     * @param route the page's route
     * @param fragment the part behind {@code #}
     */
    record Page(Route route, Fragment fragment) implements Found {
        public Page {
            Objects.requireNonNull(route, "route");
            Objects.requireNonNull(fragment, "fragment");
        }
    }

    /**
     * A file that is no page: an image, a download, a source file.
     *
     * @param file its name in the content tree
     */
    record Asset(String file, Fragment fragment) implements Found {
        public Asset {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(fragment, "fragment");
        }
    }

    /**
     * A page or file of another site, of which it is written down what it serves.
     *
     * @param url its URL, without a fragment
     */
    record Elsewhere(String url, Fragment fragment) implements Found {
        public Elsewhere {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(fragment, "fragment");
        }
    }

    /** A folder, as a Git host shows it. */
    record Folder(String name, Fragment fragment) implements Found {
        public Folder {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(fragment, "fragment");
        }
    }

    /**
     * Reached through a redirect of the site.
     *
     * @param redirect the first redirect
     * @param finalUrl where it ends, after all redirects
     * @param target what is there
     */
    record Redirected(Redirect redirect, String finalUrl, LinkTarget target) implements LinkTarget {
        public Redirected {
            Objects.requireNonNull(redirect, "redirect");
            Objects.requireNonNull(finalUrl, "finalUrl");
            Objects.requireNonNull(target, "target");
        }

        /** A redirect to another site ends this site's knowledge, but its own link is fine. */
        @Override
        public Verdict verdict() {
            return target.verdict() == Verdict.OUTSIDE ? Verdict.OK : target.verdict();
        }
    }

    /** A page of another site, or a mail address, a telephone number, data and the like. */
    record Outside(boolean isWeb) implements LinkTarget {
        @Override
        public Verdict verdict() {
            return Verdict.OUTSIDE;
        }
    }

    /** There is no destination. */
    record Empty() implements LinkTarget {
        @Override
        public Verdict verdict() {
            return Verdict.OK;
        }
    }

    /**
     * There is nothing, as the {@link Extent} says in which it was looked for.
     *
     * @param why why the target does not exist: "no page has this URL"
     * @param suggestion what was probably meant, as it would be written in the link
     */
    record Missing(String why, Optional<String> suggestion) implements LinkTarget {
        public Missing {
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(suggestion, "suggestion");
        }

        /** Writes what was meant in another way. */
        Missing writing(UnaryOperator<String> suggested) {
            return new Missing(why, suggestion.map(suggested));
        }

        /** Keeps what was meant only if it fits. */
        Missing suggesting(Predicate<String> fits) {
            return new Missing(why, suggestion.filter(fits));
        }

        /** Replaces the reason. */
        Missing because(String reason) {
            return new Missing(reason, suggestion);
        }

        @Override
        public Verdict verdict() {
            return Verdict.BROKEN;
        }
    }

    /**
     * The target is written in other letter case or another Unicode form.
     *
     * @param right the right spelling, as it would be written in the link
     */
    record Misspelt(String right) implements LinkTarget {
        public Misspelt {
            Objects.requireNonNull(right, "right");
        }

        /** How a destination differs from the right spelling, in words. */
        public String differenceTo(String written) {
            return isComposed(written) == isComposed(right)
                    ? "letter case only"
                    : "its Unicode form (composed or decomposed) only";
        }

        private static boolean isComposed(String path) {
            return Normalizer.isNormalized(Paths.decode(path), Normalizer.Form.NFC);
        }

        @Override
        public Verdict verdict() {
            return Verdict.BROKEN;
        }
    }

    /** A page that is a draft or dated in the future. */
    record Unpublished(Route route) implements LinkTarget {
        public Unpublished {
            Objects.requireNonNull(route, "route");
        }

        @Override
        public Verdict verdict() {
            return Verdict.BROKEN;
        }
    }

    /**
     * This run cannot know.
     *
     * @param reason why; the same words for the same reason
     */
    record Undecided(String reason) implements LinkTarget {
        public Undecided {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Verdict verdict() {
            return Verdict.UNDECIDED;
        }
    }
}
