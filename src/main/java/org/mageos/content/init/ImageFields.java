package org.mageos.content.init;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.init.ValueShape.Seen;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.LinkTarget.Verdict;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/** The keys of front matter whose values are images, and the folders that these are relative to. */
final class ImageFields {

    /** The document's own folder, as settings write it. */
    private static final String OWN = ".";

    /** The content root, as settings write it. */
    private static final String ROOT = "./";

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
        List<Seen> local =
                seen.stream()
                        .filter(Seen::isText)
                        .filter(one -> isImage(one.text()))
                        .filter(one -> Destination.parse(one.text()).host().isEmpty())
                        .toList();
        Map<String, Integer> byFolder = new TreeMap<>();
        local.stream()
                .filter(one -> ofNoFolder(one.text()).isEmpty())
                .forEach(one -> vote(one, byFolder));
        String folder = best(byFolder).orElse(OWN);
        int found = (int) local.stream().filter(one -> exists(one, folder)).count();
        Fraction all = new Fraction(found, local.size());
        boolean isCertain = local.isEmpty() || all.isMost();
        return new Image(isCertain ? Optional.of(folder) : Optional.empty(), all);
    }

    /** Whether an image leads somewhere, as lint sees it, if it is relative to a folder. */
    private boolean exists(Seen one, String folder) {
        Optional<Boolean> placed = ofNoFolder(one.text());
        Optional<Document> document = site.document(one.file());
        if (placed.isPresent() || document.isEmpty()) {
            return placed.orElse(false);
        }
        Use use =
                Use.of(
                        Use.Kind.IMAGE,
                        Use.Syntax.FRONT_MATTER,
                        one.text(),
                        one.scalar().position(),
                        one.scalar().length());
        String from =
                folder.equals(OWN) ? document.get().folder() : Paths.normalize(folder).orElse("");
        ResolvedUse asked =
                new ResolvedUse(document.get(), one.file(), use, from, new LinkTarget.Empty());
        return site.target(asked, one.text()).verdict() == Verdict.OK;
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
        if (site.tree().hasFile(plain)) {
            byFolder.merge(ROOT, 1, Integer::sum);
        }
        for (String file : site.tree().named(Paths.lastSegment(plain))) {
            if (file.endsWith("/" + plain) && site.tree().keptFiles().contains(file)) {
                byFolder.merge(
                        file.substring(0, file.length() - plain.length() - 1), 1, Integer::sum);
            }
        }
    }

    /** The folder with most files; of several the document's own, or the first. */
    private static Optional<String> best(Map<String, Integer> byFolder) {
        Optional<String> best = Optional.empty();
        for (Map.Entry<String, Integer> vote : byFolder.entrySet()) {
            if (best.isEmpty() || vote.getValue() > byFolder.get(best.get())) {
                best = Optional.of(vote.getKey());
            }
        }
        return best;
    }
}
