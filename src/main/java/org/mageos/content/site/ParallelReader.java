package org.mageos.content.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mageos.content.document.Document;
import org.mageos.content.finding.Location;
import org.mageos.content.finding.RunError;
import org.mageos.content.output.IoReason;
import org.mageos.content.tree.ReadableFiles;
import org.mageos.content.value.Position;

/** Reads and parses documents on all processors. */
final class ParallelReader {

    /** Deeply nested Markdown needs a deep stack; 1 MB, the usual size, is not enough. */
    private static final long STACK_BYTES = 16L << 20;

    private final ReadableFiles files;
    private final RememberingParser parser;
    private final ConcurrentLinkedQueue<RunError> errors = new ConcurrentLinkedQueue<>();

    ParallelReader(ReadableFiles files, RememberingParser parser) {
        this.files = files;
        this.parser = parser;
    }

    /** The documents in the order of their names, those left out that cannot be read. */
    List<Document> read(List<String> names) throws IOException {
        @Nullable Document[] documents = new Document[names.size()];
        AtomicInteger next = new AtomicInteger();
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), names.size());
        List<CompletableFuture<@Nullable Void>> done = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            done.add(start(() -> work(names, documents, next)));
        }
        CompletableFuture.allOf(done.toArray(CompletableFuture[]::new)).join();
        List<Document> read = new ArrayList<>(documents.length);
        for (Document document : documents) {
            if (document != null) {
                read.add(document);
            }
        }
        return read;
    }

    private static CompletableFuture<@Nullable Void> start(Runnable work) {
        CompletableFuture<@Nullable Void> future = new CompletableFuture<>();
        Runnable reporting =
                () -> {
                    try {
                        work.run();
                        future.complete(null);
                    } catch (Throwable e) {
                        future.completeExceptionally(e);
                    }
                };
        Thread thread = new Thread(null, reporting, "mageos-content-reader", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return future;
    }

    private void work(List<String> names, @Nullable Document[] documents, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < names.size(); i = next.getAndIncrement()) {
            String name = names.get(i);
            try {
                documents[i] = parser.parse(name, files.bytes(name));
            } catch (IOException e) {
                errors.add(unreadable(name, e));
            } catch (RuntimeException | StackOverflowError e) {
                // A mistake of the parser's must not cost the other files.
                errors.add(
                        new RunError(
                                Optional.of(new Location(name, Position.START)),
                                "The file cannot be read because of a mistake in this plugin: "
                                        + e));
            }
        }
    }

    private static RunError unreadable(String name, IOException e) {
        return new RunError(
                Optional.of(new Location(name, Position.START)),
                "The file cannot be read: " + IoReason.of(e));
    }

    List<RunError> errors() {
        List<RunError> sorted = new ArrayList<>(errors);
        sorted.sort(Comparator.comparing(RunError::toString));
        return sorted;
    }
}
