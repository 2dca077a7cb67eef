package org.mageos.content.settings;

import java.util.Optional;

/** Reads {@code llms}. */
final class LlmsReader {

    private final CollectionNames collections;

    LlmsReader(CollectionNames collections) {
        this.collections = collections;
    }

    /** {@code llms: false}, or more about it. */
    Optional<LlmsSettings> read(Setting llms) {
        if (!llms.isMapping()) {
            return llms.flag().map(on -> on ? LlmsSettings.DEFAULT : LlmsSettings.NONE);
        }
        return llms.keys(
                keys ->
                        new LlmsSettings(
                                true,
                                keys.find("full").flatMap(Setting::flag).orElse(true),
                                keys.find("title").flatMap(Setting::text),
                                keys.find("summary").flatMap(Setting::text),
                                collections.list(keys, "from")));
    }
}
