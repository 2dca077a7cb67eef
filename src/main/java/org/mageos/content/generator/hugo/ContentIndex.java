package org.mageos.content.generator.hugo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mageos.content.pattern.Glob;
import org.mageos.content.tree.FileTree;
import org.mageos.content.url.Paths;

/**
 * All content of a site by its logical paths, as names alone tell it: nothing is read. Immutable
 * once built, so thread-safe.
 */
final class ContentIndex {

    private final HugoSettings settings;
    private final Set<String> languages;
    private final Set<String> disabled;
    private final IgnoredFiles ignored;
    private final Map<String, Map<String, ContentFile>> pages = new HashMap<>();
    private final Map<String, Map<String, List<ContentFile>>> byName = new HashMap<>();
    private final Map<String, ContentFile> byFile = new HashMap<>();
    private final Map<String, BundledFile> bundled = new TreeMap<>();
    private final Map<String, String> adapters = new TreeMap<>();

    /**
     * A file of content that is no page.
     *
     * @param file its name in the content tree
     * @param path its path below the content's folder, as written
     * @param language the key of its language
     */
    record BundledFile(String file, String path, String language) {}

    /** A file below a folder of content. */
    private record Found(String file, String path, ContentName name, String language) {}

    ContentIndex(HugoSettings settings, FileTree tree) {
        this.settings = settings;
        this.ignored = new IgnoredFiles(settings.config().texts("ignorefiles"));
        this.languages =
                settings.languages().stream().map(Language::key).collect(Collectors.toSet());
        this.disabled = settings.disabledLanguages();
        List<Found> found = new ArrayList<>();
        for (Mount mount : settings.mounts().content()) {
            for (String file : tree.files()) {
                mount.targetOf(file)
                        .filter(path -> !isHidden(path) && !ignored.contains(file))
                        .ifPresent(path -> found.addAll(found(file, path, mount)));
            }
        }
        Set<String> leaves = new HashSet<>();
        found.stream().filter(f -> f.name().isLeaf()).forEach(f -> leaves.add(f.name().folder()));
        leaves.remove("");
        found.forEach(one -> add(one, leaves));
    }

    /**
     * A file that names no language is there in each one that its mount is for; of a language that
     * is not built there is nothing.
     */
    private List<Found> found(String file, String path, Mount mount) {
        if (ContentName.of(path, disabled).language().isPresent()) {
            return List.of();
        }
        ContentName name = ContentName.of(path, languages);
        List<String> keys = name.language().map(List::of).orElseGet(() -> languages(mount));
        return keys.stream().map(key -> new Found(file, path, name, key)).toList();
    }

    private List<String> languages(Mount mount) {
        List<String> keys =
                settings.languages().stream()
                        .map(Language::key)
                        .filter(key -> isFor(mount.languages(), key))
                        .toList();
        boolean built =
                mount.languages().stream()
                        .noneMatch(key -> disabled.contains(key.toLowerCase(Locale.ROOT)));
        return keys.isEmpty() && built ? List.of(settings.mainLanguage().key()) : keys;
    }

    /**
     * Whether one of the patterns holds a language; one that starts with {@code !} takes it out.
     */
    private static boolean isFor(List<String> patterns, String language) {
        boolean taken = false;
        for (String pattern : patterns) {
            boolean out = pattern.startsWith("!");
            String glob = (out ? pattern.substring(1) : pattern).strip().toLowerCase(Locale.ROOT);
            if (glob.equals(language) || matches(glob, language)) {
                taken = !out;
            }
        }
        return taken;
    }

    private static boolean matches(String glob, String language) {
        try {
            return Glob.of(glob).matches(language);
        } catch (IllegalArgumentException e) {
            // Hugo refuses such a pattern.
            return false;
        }
    }

    /** Names that Hugo does not look at. */
    private static boolean isHidden(String path) {
        for (String segment : path.split("/")) {
            if (segment.startsWith(".") || segment.startsWith("#") || segment.endsWith("~")) {
                return true;
            }
        }
        return false;
    }

    private void add(Found one, Set<String> leaves) {
        ContentName name = one.name();
        if (name.isAdapter()) {
            adapters.put(ContentName.normalized("/" + name.folder()), one.file());
        } else if (name.isPage()) {
            addPage(one, leaves);
        } else {
            bundled.putIfAbsent(
                    one.language() + ":" + one.path(),
                    new BundledFile(one.file(), one.path(), one.language()));
        }
    }

    private void addPage(Found one, Set<String> leaves) {
        ContentName name = one.name();
        boolean part = isBelow(name.isLeaf() ? Paths.folder(name.folder()) : name.folder(), leaves);
        ContentFile.Type type =
                part
                        ? ContentFile.Type.PART
                        : name.isLeaf()
                                ? ContentFile.Type.LEAF
                                : name.isBranch()
                                        ? ContentFile.Type.BRANCH
                                        : ContentFile.Type.SINGLE;
        boolean bundle = type == ContentFile.Type.LEAF || type == ContentFile.Type.BRANCH;
        String path = "/" + (bundle ? name.folder() : Paths.join(name.folder(), name.base()));
        ContentFile page =
                new ContentFile(
                        one.file(), type, one.language(), ContentName.normalized(path), path);
        byFile.putIfAbsent(one.file(), page);
        if (type != ContentFile.Type.PART && addByKey(page)) {
            byName.computeIfAbsent(page.language(), key -> new HashMap<>())
                    .computeIfAbsent(Paths.lastSegment(page.key()), key -> new ArrayList<>())
                    .add(page);
        }
    }

    private boolean addByKey(ContentFile page) {
        return pages.computeIfAbsent(page.language(), key -> new TreeMap<>())
                        .putIfAbsent(page.key(), page)
                == null;
    }

    private static boolean isBelow(String folder, Set<String> leaves) {
        String above = folder;
        while (!above.isEmpty()) {
            if (leaves.contains(above)) {
                return true;
            }
            above = Paths.folder(above);
        }
        return false;
    }

    /** The pages of a language that files make, sorted by logical path. */
    Collection<ContentFile> pages(String language) {
        return pages.getOrDefault(language, Map.of()).values();
    }

    /** The page of a language with a logical path. */
    Optional<ContentFile> page(String language, String key) {
        return Optional.ofNullable(pages.getOrDefault(language, Map.of()).get(key));
    }

    /** The pages of a language whose logical path ends with a name. */
    List<ContentFile> named(String language, String name) {
        return byName.getOrDefault(language, Map.of()).getOrDefault(name, List.of());
    }

    /** What a file of content is. */
    Optional<ContentFile> file(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** The files of content that are no pages. */
    Collection<BundledFile> bundled() {
        return bundled.values();
    }

    /** The file of content at a path, in a language or else in any. */
    Optional<String> bundled(String language, String path) {
        BundledFile own = bundled.get(language + ":" + path);
        if (own != null) {
            return Optional.of(own.file());
        }
        return settings.languages().stream()
                .map(other -> bundled.get(other.key() + ":" + path))
                .filter(file -> file != null)
                .findFirst()
                .map(BundledFile::file);
    }

    /** The programs that make pages, by the logical paths of their folders. */
    Map<String, String> adapters() {
        return adapters;
    }

    /**
     * Whether a page exists without a file: a list of what is in a folder of the content's.
     *
     * @param key the logical path of such a folder
     */
    boolean hasPagesIn(String language, String key) {
        return pages(language).stream().anyMatch(page -> ("/" + page.section()).equals(key));
    }
}
