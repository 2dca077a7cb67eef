package org.mageos.content.built;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mageos.content.finding.Location;
import org.mageos.content.html.CssReferences;
import org.mageos.content.html.PageFacts;
import org.mageos.content.html.PageFactsReader;
import org.mageos.content.html.XmlLinkReader;
import org.mageos.content.html.XmlLinks;
import org.mageos.content.value.Position;
import org.mageos.content.value.SyntaxProblem;

/** Reads the files of a built site on all processors. */
final class BuiltSiteReader {

    /**
     * Larger files are read one at a time, so that the memory does not depend on the processors.
     */
    private static final int LARGE = 1 << 20;

    private final long mostBytes;
    private final ReferenceStore store = new ReferenceStore();
    private final List<BuiltProblem> problems = Collections.synchronizedList(new ArrayList<>());
    private final List<BuiltPage> pages = Collections.synchronizedList(new ArrayList<>());
    private final List<LinkSource> sources = Collections.synchronizedList(new ArrayList<>());
    private final Object largeFiles = new Object();

    BuiltSiteReader(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** What a file is read as. */
    enum Format {
        HTML,
        CSS,
        XML,
        OTHER;

        static Format of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
                case "html", "htm", "xhtml" -> HTML;
                case "css" -> CSS;
                case "xml", "rss", "atom" -> XML;
                default -> OTHER;
            };
        }
    }

    List<BuiltPage> pages() {
        return pages;
    }

    List<LinkSource> sources() {
        return sources;
    }

    List<BuiltProblem> problems() {
        return problems;
    }

    ReferenceStore store() {
        return store;
    }

    void read(List<BuiltWalk.Entry> files) {
        AtomicInteger next = new AtomicInteger();
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), files.size());
        List<CompletableFuture<@Nullable Void>> done = new ArrayList<>();
        for (int i = 1; i < workers; i++) {
            CompletableFuture<@Nullable Void> future = new CompletableFuture<>();
            Thread thread =
                    new Thread(
                            () -> {
                                try {
                                    work(files, next);
                                    future.complete(null);
                                } catch (Throwable e) {
                                    future.completeExceptionally(e);
                                }
                            },
                            "mageos-content-built");
            thread.setDaemon(true);
            thread.start();
            done.add(future);
        }
        work(files, next);
        CompletableFuture.allOf(done.toArray(CompletableFuture[]::new)).join();
    }

    private void work(List<BuiltWalk.Entry> files, AtomicInteger next) {
        PageFactsReader reader = new PageFactsReader();
        for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
            BuiltWalk.Entry file = files.get(i);
            Format format = Format.of(file.name());
            if (format == Format.OTHER) {
                continue;
            }
            if (file.size() > mostBytes) {
                report(
                        file.name(),
                        BuiltProblem.Kind.TOO_LARGE,
                        "The file has " + file.size() + " bytes and is not read");
            } else if (file.size() > LARGE) {
                synchronized (largeFiles) {
                    read(file, format, reader);
                }
            } else {
                read(file, format, reader);
            }
        }
    }

    private void read(BuiltWalk.Entry file, Format format, PageFactsReader reader) {
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            switch (format) {
                case HTML -> {
                    PageFacts page = reader.read(bytes);
                    page.problems().forEach(problem -> report(file.name(), problem));
                    pages.add(new BuiltPage(file.name(), page, store));
                }
                case CSS ->
                        sources.add(
                                new LinkSource(
                                        file.name(),
                                        Optional.empty(),
                                        CssReferences.read(bytes),
                                        store));
                case XML -> addXml(file.name(), XmlLinkReader.read(bytes));
                case OTHER -> {
                    // Its name is all that counts.
                }
            }
        } catch (IOException e) {
            problems.add(BuiltWalk.unreadable(file.name(), "file", e));
        } catch (RuntimeException e) {
            // A mistake of the reader's must not cost the other files.
            report(
                    file.name(),
                    BuiltProblem.Kind.UNREADABLE,
                    "The file cannot be read because of a mistake in this plugin: " + e);
        }
    }

    private void addXml(String name, XmlLinks links) {
        links.problem().ifPresent(problem -> report(name, problem));
        sources.add(new LinkSource(name, Optional.of(links.format()), links.references(), store));
    }

    private void report(String name, SyntaxProblem problem) {
        String message = problem.message();
        problems.add(
                new BuiltProblem(
                        BuiltProblem.Kind.SYNTAX,
                        new Location(name, problem.position()),
                        message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1)));
    }

    private void report(String name, BuiltProblem.Kind kind, String message) {
        problems.add(new BuiltProblem(kind, new Location(name, Position.START), message));
    }
}
