package org.mageos.content.inventory;

import java.io.IOException;
import org.mageos.content.output.IoReason;

/** What was read is no inventory, or more than is read. The message says why, in a clause. */
public final class InventoryException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with an inventory that could not be read, as the rest of a sentence. */
    public static String problem(IOException e) {
        return e instanceof InventoryException
                ? "is not read: " + e.getMessage()
                : "cannot be read: " + IoReason.of(e);
    }

    InventoryException(String message) {
        super(message);
    }

    InventoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
