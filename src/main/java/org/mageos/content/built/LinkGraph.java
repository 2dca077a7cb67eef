package org.mageos.content.built;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mageos.content.finding.Location;
import org.mageos.content.value.Position;

/**
 * The references of all pages of a site, equal ones together. Where a group's other references
 * stand, the pages themselves tell.
 */
public final class LinkGraph {

    private static final int UNKNOWN = -1;

    private final BuiltSite site;
    private final ReferenceStore store;
    private final TargetResolver resolver;
    private final Map<Target, Integer> targetNumbers = new HashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final Map<Long, Group> groups = new HashMap<>();

    /** The targets of values that lead to the same place from every page. */
    private final int[] independent;

    /** The targets of the other values, for pages with the same base. */
    private final Map<Integer, Integer> relative = new HashMap<>();

    private Target relativeTo = new Target("", "", "", "");

    private LinkGraph(BuiltSite site, TargetResolver resolver) {
        this.site = site;
        this.store = site.store();
        this.resolver = resolver;
        this.independent = new int[store.textCount()];
        Arrays.fill(independent, UNKNOWN);
    }

    /** The groups of a site's references, by their first places. */
    public static List<LinkGroup> of(BuiltSite site, TargetResolver resolver) {
        LinkGraph graph = new LinkGraph(site, resolver);
        for (int i = 0; i < site.pages().size(); i++) {
            graph.add(i);
        }
        return graph.groups.values().stream()
                .map(graph::linkGroup)
                .sorted(
                        Comparator.comparing(LinkGroup::first)
                                .thenComparing(LinkGroup::element)
                                .thenComparing(LinkGroup::attribute)
                                .thenComparing(group -> group.target().toString()))
                .toList();
    }

    private void add(int index) {
        BuiltPage page = site.pages().get(index);
        Target base = resolver.base(page);
        relative.clear();
        relativeTo = base;
        page.visit(
                (text, shape, line, column) -> {
                    long key = (long) target(text) << 32 | shape;
                    Group group = groups.get(key);
                    if (group == null) {
                        group = new Group(targets.get((int) (key >>> 32)), shape, text);
                        group.page = index;
                        group.line = line;
                        group.column = column;
                        groups.put(key, group);
                    }
                    group.add(index);
                });
    }

    private int target(int text) {
        // On a page whose base is elsewhere, so is what starts with a slash.
        boolean isOwn = relativeTo.isOwn();
        if (isOwn && independent[text] != UNKNOWN) {
            return independent[text];
        }
        Integer known = relative.get(text);
        if (known != null) {
            return known;
        }
        String value = store.text(text);
        int number = number(resolver.resolve(relativeTo, value));
        if (isOwn && TargetResolver.isIndependent(value)) {
            independent[text] = number;
        } else {
            relative.put(text, number);
        }
        return number;
    }

    private int number(Target target) {
        Integer known = targetNumbers.putIfAbsent(target, targets.size());
        if (known == null) {
            targets.add(target);
            return targets.size() - 1;
        }
        return known;
    }

    private LinkGroup linkGroup(Group group) {
        Shape shape = store.shape(group.shape);
        Location first =
                new Location(
                        site.pages().get(group.page).file(),
                        new Position(group.line, group.column));
        return new LinkGroup(
                group.target,
                shape.element(),
                shape.attribute(),
                shape.kind(),
                store.text(group.text),
                first,
                group.pages,
                group.occurrences);
    }

    /** A group while it grows. */
    private static final class Group {

        private final Target target;
        private final int shape;
        private final int text;
        private int page;
        private int line;
        private int column;
        private int lastPage = UNKNOWN;
        private int pages;
        private int occurrences;

        Group(Target target, int shape, int text) {
            this.target = target;
            this.shape = shape;
            this.text = text;
        }

        void add(int index) {
            occurrences++;
            if (lastPage != index) {
                lastPage = index;
                pages++;
            }
        }
    }
}
