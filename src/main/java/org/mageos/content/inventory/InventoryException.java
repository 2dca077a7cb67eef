package org.mageos.content.inventory;

import java.io.IOException;

/** What was read is no inventory, or more than is read. The message says why, in a clause. */
public final class InventoryException extends IOException {

    private static final long serialVersionUID = 1L;

    InventoryException(String message) {
        super(message);
    }

    InventoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
