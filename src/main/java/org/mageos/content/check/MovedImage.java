package org.mageos.content.check;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mageos.content.document.Use.Syntax;
import org.mageos.content.finding.Fix;
import org.mageos.content.site.Site;
import org.mageos.content.site.link.LinkTarget;
import org.mageos.content.site.link.ResolvedUse;
import org.mageos.content.tree.ImageFile;
import org.mageos.content.url.Paths;

/**
 * The image that front matter names in another place than where it is: the only file with its name,
 * which is one that nobody gives to every second image.
 *
 * @param image the use that leads nowhere
 */
record MovedImage(Site site, ResolvedUse image) {

    private static final int TELLING = 4;

    private static final Set<String> COMMON =
            Set.of(
                    "avatar",
                    "background",
                    "banner",
                    "card",
                    "cover",
                    "default",
                    "diagram",
                    "feature",
                    "featured",
                    "featured-image",
                    "header",
                    "hero",
                    "icon",
                    "image",
                    "index",
                    "logo",
                    "og-image",
                    "opengraph",
                    "photo",
                    "picture",
                    "placeholder",
                    "poster",
                    "preview",
                    "screenshot",
                    "screen",
                    "share",
                    "social",
                    "teaser",
                    "thumb",
                    "thumbnail");

    /** Documents whose folder is theirs, with the images in it. */
    private static final List<String> OWNERS = List.of("index.md", "index.mdx", "_index.md");

    MovedImage {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(image, "image");
    }

    /** The repair, if only one can be right. */
    Optional<Fix> fix() {
        if (image.use().syntax() != Syntax.FRONT_MATTER || site.files().isEarlier()) {
            return Optional.empty();
        }
        return only().flatMap(
                        file ->
                                DestinationFix.of(
                                        image,
                                        texts(file).filter(text -> leadsTo(text, file)).findFirst(),
                                        "only one file has this name"));
    }

    private Optional<String> only() {
        String name = Paths.lastSegment(Paths.decode(image.destination()));
        if (!isTelling(Paths.withoutExtension(name))) {
            return Optional.empty();
        }
        List<String> files = site.tree().named(name);
        return files.size() == 1
                ? files.stream()
                        .filter(file -> Paths.lastSegment(file).equals(name))
                        .filter(file -> ImageFile.Format.isImage(Paths.extension(file)))
                        .filter(file -> !site.tree().isIgnored(file) && !isOwned(file))
                        .filter(file -> Bounds.areSame(site, file, image.document().file()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isTelling(String name) {
        return !COMMON.contains(name.toLowerCase(Locale.ROOT))
                && name.chars().filter(Character::isLetter).count() >= TELLING;
    }

    /** Whether a file is one of another document's own. */
    private boolean isOwned(String file) {
        String folder = Paths.folder(file);
        return !folder.equals(image.document().folder())
                && OWNERS.stream().anyMatch(name -> site.tree().hasFile(Paths.join(folder, name)));
    }

    private Stream<String> texts(String file) {
        String written = image.destination();
        if (written.startsWith("/")) {
            return site.publicFolders().stream()
                    .filter(folder -> file.startsWith(folder + "/"))
                    .map(folder -> file.substring(folder.length()));
        }
        if (written.startsWith("~/") || written.startsWith("@/")) {
            return Stream.iterate(file, name -> !name.isEmpty(), MovedImage::withoutFolder)
                    .map(name -> written.substring(0, 2) + name);
        }
        if (written.contains("//")) {
            return Stream.empty();
        }
        String path = Paths.relativize(image.folder() + "/", file);
        // Templates put the folder of a collection's images in front, out of which nothing leads.
        boolean isOwn = image.folder().equals(image.document().folder());
        boolean dotted = written.startsWith("./") && !path.startsWith("../");
        return isOwn || !path.startsWith("../")
                ? Stream.of(dotted ? "./" + path : path)
                : Stream.empty();
    }

    private static String withoutFolder(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(slash + 1);
    }

    private boolean leadsTo(String text, String file) {
        return site.target(image, text) instanceof LinkTarget.Asset asset
                && asset.file().equals(file);
    }
}
