package org.mageos.content.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.finding.Expiry;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RulePattern;
import org.mageos.content.finding.Wording;
import org.mageos.content.pattern.Automaton;
import org.mageos.content.pattern.Glob;

/** Reads {@code ignore}, whose items are destinations or findings, and {@code requireReason}. */
final class IgnoreReader {

    private final String file;
    private final Set<String> knownRules;

    IgnoreReader(String file, Set<String> knownRules) {
        this.file = file;
        this.knownRules = knownRules;
    }

    IgnoreSettings read(Keys keys) {
        List<Setting> items = keys.items("ignore", Optional::of);
        boolean requiresReason = keys.find("requireReason").flatMap(Setting::flag).orElse(false);
        return new IgnoreSettings(
                items.stream()
                        .filter(item -> !item.isMapping())
                        .flatMap(item -> item.text().map(Automaton::ofStars).stream())
                        .toList(),
                items.stream()
                        .filter(Setting::isMapping)
                        .flatMap(item -> entry(item, requiresReason).stream())
                        .toList(),
                requiresReason);
    }

    private Optional<IgnoreEntry> entry(Setting item, boolean requiresReason) {
        return item.keys(keys -> entry(item, keys, requiresReason)).flatMap(entry -> entry);
    }

    private Optional<IgnoreEntry> entry(Setting item, Keys keys, boolean requiresReason) {
        List<RulePattern> rules = keys.items("rule", rule -> rule.parsed(this::rule));
        List<Glob> files = keys.items("files", glob -> glob.parsed(Glob::of));
        List<IgnoreEntry.Target> targets =
                keys.items("target", target -> target.parsed(IgnoreEntry.Target::of));
        Optional<String> reason = keys.find("reason").flatMap(Setting::text);
        Optional<Expiry> until = keys.find("until").flatMap(day -> day.parsed(Expiry::of));
        if (requiresReason && reason.isEmpty()) {
            item.report("The entry has no 'reason', which 'requireReason' asks for");
        }
        if (isHalfRead(keys, rules, files, targets)) {
            return Optional.empty();
        }
        try {
            Location place = new Location(file, item.value().position());
            return Optional.of(new IgnoreEntry(rules, files, targets, reason, until, place));
        } catch (IllegalArgumentException e) {
            item.report(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** What is wrong is reported already; without it the entry would be about more. */
    private static boolean isHalfRead(
            Keys keys,
            List<RulePattern> rules,
            List<Glob> files,
            List<IgnoreEntry.Target> targets) {
        return keys.find("rule").isPresent() && rules.isEmpty()
                || keys.find("files").isPresent() && files.isEmpty()
                || keys.find("target").isPresent() && targets.isEmpty();
    }

    private RulePattern rule(String text) {
        try {
            return RulePattern.of(text, knownRules);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Wording.sentence(String.valueOf(e.getMessage())), e);
        }
    }
}
