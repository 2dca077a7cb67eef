package org.mageos.content.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mageos.content.finding.RunError;
import org.mageos.content.finding.Wording;
import org.mageos.content.pattern.Glob;
import org.mageos.content.settings.CollectionSettings.Schema;

/**
 * Finds the file patterns, files and folders of the settings that stand for nothing in the content
 * tree: a checker that silently checks nothing is worse than none.
 *
 * <p>An {@code exclude} pattern may match nothing, for what it keeps out may be there after a build
 * only, and a misspelt one shows itself by the findings in what it should have kept out.
 */
public final class UnmatchedSettings {

    private final Settings settings;
    private final Collection<String> files;

    /** Most settings name nothing that is looked for. */
    private @Nullable FolderNames tree;

    private final Problems problems;

    private UnmatchedSettings(Settings settings, Collection<String> files) {
        this.settings = settings;
        this.files = files;
        this.problems = new Problems(settings.file().orElse(Settings.DEFAULT_FILE));
    }

    /**
     * Compares the settings with the content tree.
     *
     * @param files the names of all files, excluded ones too: relative to the content root, with
     *     {@code /}
     * @return the errors in the order of the settings file
     */
    public static List<RunError> find(Settings settings, Collection<String> files) {
        if (settings == Settings.NONE) {
            return List.of();
        }
        UnmatchedSettings unmatched = new UnmatchedSettings(settings, files);
        unmatched.check();
        List<RunError> errors = new ArrayList<>(unmatched.problems.errors());
        settings.above().ifPresent(above -> errors.addAll(find(above, files)));
        return errors;
    }

    private FolderNames tree() {
        if (tree == null) {
            tree = FolderNames.of(files);
        }
        return tree;
    }

    private void check() {
        settings.collections().forEach(this::check);
        settings.publicFolders().forEach(this::checkFolder);
        settings.aliases().values().forEach(this::checkFolder);
        settings.redirects().forEach(this::checkFile);
        settings.previousSitemap().ifPresent(this::checkFile);
        settings.sites().stream()
                .filter(site -> !site.kind().isArtifact())
                .map(site -> new Sourced<>(site.source(), site.position()))
                .forEach(this::checkFile);
        settings.exclude().forEach(this::checkExclude);
    }

    private void check(CollectionSettings collection) {
        collection.files().forEach(this::checkGlob);
        collection.images().values().stream()
                .filter(folder -> !folder.value().equals("."))
                .forEach(this::checkFolder);
        collection
                .schema()
                .ifPresent(
                        schema -> {
                            if (schema instanceof Schema.InFile inFile) {
                                checkFile(inFile.file());
                            }
                        });
    }

    private void checkGlob(Sourced<Glob> glob) {
        if (tree().files().stream().noneMatch(glob.value()::matches)) {
            String remedy =
                    isFolder(glob.value())
                            ? folderRemedy(glob.value())
                            : tree().folderRemedy(glob.value().folder());
            report(glob, "No file matches " + Wording.quote(glob.value().toString()) + remedy);
        }
    }

    private void checkExclude(Sourced<Glob> glob) {
        if (isFolder(glob.value())) {
            checkGlob(glob);
        }
    }

    private boolean isFolder(Glob glob) {
        return tree().isFolder(glob.toString());
    }

    private static String folderRemedy(Glob glob) {
        return "; it is a folder, write '" + glob + "/**' for all files in it";
    }

    private void checkFolder(Sourced<String> folder) {
        if (!tree().isFolder(folder.value())) {
            report(
                    folder,
                    "There is no folder "
                            + Wording.quote(folder.value())
                            + tree().remedy(folder.value()));
        }
    }

    private void checkFile(Sourced<String> file) {
        if (!tree().isFile(file.value())) {
            report(
                    file,
                    "There is no file "
                            + Wording.quote(file.value())
                            + tree().remedy(file.value()));
        }
    }

    private void report(Sourced<?> setting, String message) {
        problems.report(setting.position(), message);
    }
}
