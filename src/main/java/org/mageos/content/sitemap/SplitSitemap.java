package org.mageos.content.sitemap;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mageos.content.output.StagedFolder;

/**
 * Writes entries into one file, or into parts with an index if they do not fit. For a single run;
 * not thread-safe.
 */
final class SplitSitemap<T> {

    private final StagedFolder folder;
    private final SitemapFile file;
    private final EntryFormat<T> format;
    private final Limits partLimits;
    private final Limits indexLimits;

    private final List<String> names = new ArrayList<>();
    private final List<IndexFormat.Part> parts = new ArrayList<>();
    private final List<Written.LeftOut> leftOut = new ArrayList<>();
    private int urls;

    SplitSitemap(
            StagedFolder folder,
            SitemapFile file,
            EntryFormat<T> format,
            Limits partLimits,
            Limits indexLimits) {
        this.folder = folder;
        this.file = file;
        this.format = format;
        this.partLimits = partLimits;
        this.indexLimits = indexLimits;
    }

    Written write(Iterable<T> entries) throws IOException {
        EntryFile<T> part = nextPart();
        try {
            for (T entry : entries) {
                Optional<Written.Reason> problem = format.problem(entry);
                if (problem.isPresent()) {
                    leaveOut(entry, problem.get());
                    continue;
                }
                boolean fits = part.add(entry);
                if (!fits && !part.isEmpty()) {
                    finish(part);
                    part = nextPart();
                    fits = part.add(entry);
                }
                if (fits) {
                    urls++;
                } else {
                    leaveOut(entry, Written.Reason.TOO_LARGE);
                }
            }
            finish(part);
        } finally {
            part.close();
        }
        Optional<String> advertised = advertise();
        new EarlierSitemaps(folder, file).removeOnCommit();
        return new Written(names, advertised.map(file::url), urls, leftOut);
    }

    private void leaveOut(T entry, Written.Reason reason) {
        leftOut.add(new Written.LeftOut(format.loc(entry), reason));
    }

    private EntryFile<T> nextPart() throws IOException {
        if (parts.size() == indexLimits.urls()) {
            throw tooManyParts();
        }
        String name = file.part(parts.size());
        return new EntryFile<>(() -> open(name), format, partLimits);
    }

    private OutputStream open(String name) throws IOException {
        OutputStream out = folder.open(name);
        return name.endsWith(".gz") ? new GzipOutput(out) : out;
    }

    private void finish(EntryFile<T> part) throws IOException {
        part.finish();
        if (!part.isEmpty()) {
            String name = file.part(parts.size());
            names.add(name);
            URI url = file.url(name);
            parts.add(new IndexFormat.Part(url, part.newest()));
        }
    }

    /** The file that names all, if there is anything. */
    private Optional<String> advertise() throws IOException {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (parts.size() == 1 && !file.isIndex()) {
            folder.rename(names.get(0), file.single());
            names.set(0, file.single());
            return Optional.of(file.single());
        }
        writeIndex();
        names.add(file.path());
        return Optional.of(file.path());
    }

    private void writeIndex() throws IOException {
        try (EntryFile<IndexFormat.Part> index =
                new EntryFile<>(() -> open(file.path()), new IndexFormat(), indexLimits)) {
            for (IndexFormat.Part part : parts) {
                if (!index.add(part)) {
                    throw tooManyParts();
                }
            }
            index.finish();
        }
    }

    private IOException tooManyParts() {
        return new IOException(
                "'"
                        + file.path()
                        + "' would list more sitemaps than an index may: "
                        + indexLimits.urls()
                        + ", in "
                        + indexLimits.bytes()
                        + " bytes");
    }
}
