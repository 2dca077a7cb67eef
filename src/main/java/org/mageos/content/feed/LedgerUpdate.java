package org.mageos.content.feed;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;

/**
 * A ledger that lacks ids which this run gave.
 *
 * @param file its name in the content tree
 * @param ledger what it holds
 * @param added the new ids, by document
 */
public record LedgerUpdate(String file, Ledger ledger, Map<String, String> added) {

    public LedgerUpdate {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(ledger, "ledger");
        added = Map.copyOf(added);
    }

    /** Writes the whole ledger. */
    public void write(Writer out) throws IOException {
        ledger.write(added, out);
    }
}
