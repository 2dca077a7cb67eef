package org.mageos.content.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mageos.content.site.Site;
import org.mageos.content.tree.redirect.Redirect;

/** Finds the redirect rules that lead back to themselves; each rule is followed once only. */
final class RedirectLoops {

    private final Site site;
    private final Map<Redirect, Boolean> known = new IdentityHashMap<>();

    RedirectLoops(Site site) {
        this.site = site;
    }

    /** Whether a rule is part of a loop; one that merely leads into a loop is not. */
    boolean has(Redirect rule) {
        List<Redirect> way = new ArrayList<>();
        Map<Redirect, Integer> places = new IdentityHashMap<>();
        @Nullable Redirect current = rule;
        while (current != null && !known.containsKey(current) && !places.containsKey(current)) {
            places.put(current, way.size());
            way.add(current);
            current = next(current).orElse(null);
        }
        int loop = current == null ? way.size() : places.getOrDefault(current, way.size());
        for (int i = 0; i < way.size(); i++) {
            known.put(way.get(i), i >= loop);
        }
        return known.getOrDefault(rule, false);
    }

    private Optional<Redirect> next(Redirect rule) {
        return !rule.isRewrite()
                        && rule.hasFixedTarget()
                        && site.paths().sourceAt(rule.to()).isEmpty()
                ? site.paths().onHost(rule.to()).flatMap(site.redirects()::of)
                : Optional.empty();
    }
}
