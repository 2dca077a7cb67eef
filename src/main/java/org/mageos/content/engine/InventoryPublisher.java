package org.mageos.content.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mageos.content.check.LostAnchorCheck;
import org.mageos.content.check.LostRouteCheck;
import org.mageos.content.check.ReleasedAnchors;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Wording;
import org.mageos.content.inventory.ArtifactSource.Resolved;
import org.mageos.content.inventory.Inventory;
import org.mageos.content.inventory.InventoryException;
import org.mageos.content.inventory.InventoryReader;
import org.mageos.content.inventory.InventoryWriter;
import org.mageos.content.inventory.SphinxWriter;
import org.mageos.content.site.Site;
import org.mageos.content.site.SiteInventory;
import org.mageos.content.tree.NamedFiles;

/** Publishes the inventory of a site. */
public final class InventoryPublisher extends Publisher {

    /** The file's name. */
    public static final String FILE = "inventory.gz";

    private static final String OBJECTS = "objects.inv";

    private final String project;
    private final Optional<String> version;
    private final Optional<Resolved> released;

    /**
     * @param folder the folder that gets the inventory
     * @param published the folder that is served at the root of the site, if it is to have it, too
     * @param project the name of what the site documents
     * @param version its version
     * @param released an inventory of the site that it is compared with
     */
    public InventoryPublisher(
            Path folder,
            Optional<Path> published,
            String project,
            Optional<String> version,
            Optional<Resolved> released) {
        super(
                List.of(LostRouteCheck.RULE, LostAnchorCheck.RULE),
                Stream.concat(Stream.of(folder), published.stream()).map(Output::new).toList());
        this.project = Objects.requireNonNull(project, "project");
        this.version = Objects.requireNonNull(version, "version");
        this.released = Objects.requireNonNull(released, "released");
    }

    @Override
    void write(Site site, ResultBuilder result) {
        Inventory inventory = SiteInventory.of(site, version);
        if (inventory.pages().isEmpty()) {
            result.fail(
                    site.settings()
                            .error(
                                    "No page has a URL: name the collections with their"
                                            + " 'permalink', or the generator"));
            return;
        }
        released.ifPresent(artifact -> compare(site, artifact, result));
        byte[] bytes = InventoryWriter.write(inventory);
        try {
            for (Output output : outputs()) {
                write(output, FILE, bytes);
            }
            if (outputs().size() > 1) {
                write(outputs().get(1), OBJECTS, SphinxWriter.write(inventory, project));
            }
        } catch (IOException e) {
            result.fail(site.settings().error(unwritten("The inventory", e)));
        }
    }

    private static void compare(Site site, Resolved artifact, ResultBuilder result) {
        String name = "The inventory of " + Wording.quote(artifact.name());
        if (artifact.file().isEmpty()) {
            result.fail(RunError.of(name + " cannot be had: " + artifact.problem()));
            return;
        }
        try (InputStream in = NamedFiles.open(artifact.file().get())) {
            Inventory before = InventoryReader.read(in);
            new LostRouteCheck(Optional.empty(), Optional.of(before), result::fail)
                    .check(site, result::find);
            new ReleasedAnchors(before).check(site, result::find);
        } catch (IOException e) {
            result.fail(RunError.of(name + " " + InventoryException.problem(e)));
        }
    }

    private static void write(Output output, String name, byte[] bytes) throws IOException {
        try (OutputStream out = output.folder().open(name)) {
            out.write(bytes);
        }
        output.files().add(name);
    }
}
