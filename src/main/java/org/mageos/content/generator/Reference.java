package org.mageos.content.generator;

import java.util.Objects;
import java.util.Optional;

/**
 * What a link or image of a document means by the rules of the site generator, before it is looked
 * up.
 */
public sealed interface Reference {

    /**
     * A URL, as a browser would take it: absolute, from the root of the host, or relative to that
     * of the page.
     *
     * @param text the URL with all that is in a template's language resolved
     */
    record Url(String text) implements Reference {
        public Url {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A URL, unless the generator makes something else of it: where nothing is there, it is not
     * known.
     *
     * @param text the URL as it would be without that
     * @param reason what may make something else of it
     */
    record Doubtful(String text, String reason) implements Reference {
        public Doubtful {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A file of the content tree; if it is a document, the link leads to its page.
     *
     * @param name the file's name in the content tree, decoded; may have {@code ..} in it
     * @param fragment what stands behind {@code #}, as written
     */
    record File(String name, Optional<String> fragment) implements Reference {
        public File {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(fragment, "fragment");
        }
    }

    /**
     * An image that lies in the content tree, as bundlers take it: relative to a folder, behind an
     * alias, or below a public folder where it starts with a slash.
     *
     * @param text the path as written
     */
    record Bundled(String text) implements Reference {
        public Bundled {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Only running the generator would tell.
     *
     * @param reason why; the same words for the same reason, with the setting that would help
     */
    record Unknown(String reason) implements Reference {
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Something that the generator refuses, or that names nothing.
     *
     * @param why why: "no page is named 'x'"
     * @param suggestion what was probably meant, as it would be written in the link
     */
    record Nothing(String why, Optional<String> suggestion) implements Reference {
        public Nothing {
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(suggestion, "suggestion");
        }
    }

    /**
     * Something that names nothing, unless a page or a redirect is at a URL; a doubt about that URL
     * is none about the name.
     *
     * @param url where it would be, as a browser would take it
     */
    record Named(Nothing nothing, String url) implements Reference {
        public Named {
            Objects.requireNonNull(nothing, "nothing");
            Objects.requireNonNull(url, "url");
        }
    }

    /**
     * Two meanings, the first of which counts if something is there: a file, or else the URL that
     * the generator leaves for the browser.
     *
     * @param first what counts if it exists, and what a finding is about if neither does
     * @param second what counts otherwise, unless it is broken
     */
    record FirstOf(Reference first, Reference second) implements Reference {
        public FirstOf {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }
    }
}
