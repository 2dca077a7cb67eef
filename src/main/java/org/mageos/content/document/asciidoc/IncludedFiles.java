package org.mageos.content.document.asciidoc;

import java.nio.charset.Charset;
import java.util.Objects;

/** The files that documents include, as a site finds and reads them. Thread-safe. */
public interface IncludedFiles {

    /** Nothing is known of any file. */
    IncludedFiles NONE = (page, includer, target) -> new Answer.Unknown();

    /** What is known of a file that is to be included. */
    sealed interface Answer {

        /**
         * The file can be read.
         *
         * @param file its name in the content tree
         * @param text its text, without byte order mark
         */
        record Text(String file, String text) implements Answer {
            public Text {
                Objects.requireNonNull(file, "file");
                Objects.requireNonNull(text, "text");
            }
        }

        /**
         * There is no such file.
         *
         * @param why why not, as the end of a sentence: "there is no such file"
         */
        record Missing(String why) implements Answer {
            public Missing {
                Objects.requireNonNull(why, "why");
            }
        }

        /**
         * The file is there, but is not UTF-8.
         *
         * @param file its name in the content tree
         */
        record OtherEncoding(String file) implements Answer {
            public OtherEncoding {
                Objects.requireNonNull(file, "file");
            }
        }

        /** The file may be there when the site is built, or cannot be read now. */
        record Unknown() implements Answer {}
    }

    /**
     * Finds a file.
     *
     * @param page the document that is read
     * @param includer the file that the directive stands in
     * @param target what it names, attributes resolved; a path that begins with {@link
     *     AsciidocOptions#ROOT} starts at the content root
     */
    Answer find(String page, String includer, String target);

    /** The name of a file that was found, where no symbolic link leads to it. */
    default String ownName(String file) {
        return file;
    }

    /** A file that was found, in the encoding that a directive names for it. */
    default Answer in(String file, Charset encoding) {
        return new Answer.Unknown();
    }
}
