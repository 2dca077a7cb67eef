package org.mageos.content.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says why a file or folder cannot be read: exceptions of the JDK mostly name the file alone. */
final class ReadFailure {

    private ReadFailure() {}

    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
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
