package org.mageos.content.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * Says why a file or folder cannot be read or written: exceptions of the JDK mostly name the file
 * alone.
 */
public final class IoReason {

    private IoReason() {}

    /**
     * What cannot be written, why, and what the user can set, in one line.
     *
     * @param what names it, with an article
     * @param remedy what to set
     */
    public static String unwritten(String what, IOException e, String remedy) {
        String reason = of(e);
        String file = e instanceof FileSystemException system ? "'" + system.getFile() + "'" : "";
        boolean isNamed = !file.isEmpty() && what.contains(file) && reason.startsWith(file + ": ");
        return what
                + " cannot be written: "
                + (isNamed ? reason.substring(file.length() + 2) : reason)
                + "; "
                + remedy;
    }

    /** The same as a failure. It has no cause, as Maven would tell that one's message again. */
    public static IOException failure(String what, IOException e, String remedy) {
        IOException failure = new IOException(unwritten(what, e, remedy));
        failure.addSuppressed(e);
        return failure;
    }

    /** The reason, in a part of a sentence. */
    public static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return "'" + system.getFile() + "': " + system.getReason();
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "'" + e.getMessage() + "' is a file, not a folder";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there any more";
        }
        if (e instanceof FileSystemLoopException) {
            return "it contains itself";
        }
        if (e instanceof CharacterCodingException) {
            return "the file is not UTF-8";
        }
        return String.valueOf(e.getMessage());
    }
}
