package org.mageos.content.init;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mageos.content.init.ValueShape.Seen;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** The keys of front matter whose values are images, and the folders that these are relative to. */
final class ImageFields {

    /** The document's own folder, as settings write it. */
    private static final String OWN = ".";

    private static final Set<String> EXTENSIONS =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "ico", "bmp");

    private final Site site;
    private final PathAliases aliases;

    /**
     * A key.
     *
     * @param folder the folder; empty if the files do not lie in one place
     * @param found how many of the images of this repository there are
     */
    record Image(Optional<String> folder, Fraction found) {}

    ImageFields(Site site, PathAliases aliases) {
        this.site = site;
        this.aliases = aliases;
    }

    /** Those of a collection, by the dotted paths of their keys. */
    Map<String, Image> of(Group group) {
        Map<String, Image> images = new LinkedHashMap<>();
        group.shape()
                .leaves(
                        (path, seen) -> {
                            if (areImages(path, seen) && !isKnown(path)) {
                                images.put(path, image(seen));
                            }
                        });
        return images;
    }

    /** Whether the generator itself says that a key is an image. */
    private boolean isKnown(String path) {
        return site.generator().format().frontMatterImages().contains(path);
    }

    private static boolean areImages(String path, List<Seen> seen) {
        boolean isNamed = KeyNames.isImage(path);
        int texts = 0;
        int images = 0;
        for (Seen one : seen) {
            if (one.isText() && !one.text().isBlank()) {
                texts++;
                images += isImage(one.text()) || isNamed && isUrl(one.text()) ? 1 : 0;
            }
        }
        return images > 0 && images * 10 >= texts * 7;
    }

    private static boolean isUrl(String text) {
        return text.startsWith("https://") && text.indexOf(' ') < 0;
    }

    private static boolean isImage(String text) {
        String path = Destination.parse(text).path();
        String extension = Paths.extension(path).toLowerCase(Locale.ROOT);
        return text.indexOf('\n') < 0 && EXTENSIONS.contains(extension);
    }

    private Image image(List<Seen> seen) {
        Map<String, Integer> byFolder = new TreeMap<>();
        int placed = 0;
        int relative = 0;
        int local = 0;
        for (Seen one : seen) {
            String text = one.text();
            if (!one.isText() || !isImage(text) || Destination.parse(text).host().isPresent()) {
                continue;
            }
            local++;
            Optional<Boolean> absolute = ofNoFolder(text);
            if (absolute.isPresent()) {
                placed += absolute.get() ? 1 : 0;
            } else {
                relative++;
                vote(one, byFolder);
            }
        }
        Optional<Map.Entry<String, Integer>> best = best(byFolder);
        int found = placed + best.map(Map.Entry::getValue).orElse(0);
        Optional<String> folder = relative == 0 ? Optional.of(OWN) : best.map(Map.Entry::getKey);
        Fraction all = new Fraction(found, local);
        boolean isCertain =
                local == 0 || all.isMost() && (relative == 0 || best.get().getValue() > 0);
        return new Image(isCertain ? folder : Optional.empty(), all);
    }

    /**
     * Whether the place of an image is known that is relative to no folder: an alias says it; empty
     * if it is relative to one.
     */
    private Optional<Boolean> ofNoFolder(String text) {
        String path = Destination.parse(text).path();
        if (path.startsWith("/")) {
            return Optional.of(
                    site.paths().at(path).filter(t -> t.verdict() == Verdict.OK).isPresent());
        }
        return aliases.file(path, site.generator().linking().aliases()).map(file -> true);
    }

    /** The folders in which an image lies by what is written. */
    private void vote(Seen one, Map<String, Integer> byFolder) {
        String path = Paths.decode(Destination.parse(one.text()).path());
        String own = Paths.folder(one.file());
        Optional<String> beside = Paths.normalize(own + "/" + path);
        if (beside.filter(site.tree()::hasFile).isPresent()) {
            byFolder.merge(OWN, 1, Integer::sum);
            return;
        }
        String plain = path.startsWith("./") ? path.substring(2) : path;
        for (String file : site.tree().named(Paths.lastSegment(plain))) {
            if (file.endsWith("/" + plain) && site.tree().keptFiles().contains(file)) {
                byFolder.merge(
                        file.substring(0, file.length() - plain.length() - 1), 1, Integer::sum);
            }
        }
    }

    /** The folder with most files; the document's own before others. */
    private static Optional<Map.Entry<String, Integer>> best(Map<String, Integer> byFolder) {
        Map<String, Integer> votes = new HashMap<>(byFolder);
        Optional<Map.Entry<String, Integer>> best = Optional.empty();
        for (String folder : byFolder.keySet()) {
            int count = votes.get(folder);
            if (best.isEmpty() || count > best.get().getValue()) {
                best = Optional.of(Map.entry(folder, count));
            }
        }
        return best;
    }
}
