package org.mageos.content.javadoc;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The Java sources that Javadoc is made of. Names are relative to one folder, with {@code /}. */
public interface JavaSources {

    /** The files in any folder that have this name, letter case aside. */
    List<String> named(String fileName);

    /** The folders that hold a file with this extension, which is without its dot. */
    Collection<String> foldersOf(String extension);

    /** The text of a file; empty if it cannot be read. */
    Optional<String> text(String file);

    /**
     * Whether a file is one of those that Javadoc is made of: not of the tests, or of them where
     * their own Javadoc is meant.
     */
    boolean isDocumented(String file);

    /** Why there may be more types than the files tell, such as a program that writes some. */
    Optional<String> doubt();

    /** Whether the sources take a JDK of version 10 or later, so that no older Javadoc is used. */
    boolean areModern();

    /** Whether Javadoc may be told to show what is neither public nor protected. */
    boolean mayShowHidden();
}
