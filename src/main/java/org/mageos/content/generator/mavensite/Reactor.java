package org.mageos.content.generator.mavensite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/** The modules of a build, read from their poms. */
final class Reactor {

    /** A parent of a parent of a parent. */
    private static final int DEEPEST = 20;

    private final SiteFiles files;
    private final Map<String, Pom> poms = new LinkedHashMap<>();
    private final Map<String, MavenModule> modules = new LinkedHashMap<>();
    private final List<String> absent = new ArrayList<>();

    /** The pom at the top. */
    private final String file;

    private Reactor(SiteFiles files, String file) {
        this.files = files;
        this.file = file;
    }

    /**
     * Reads the pom of a folder and those of all modules below it.
     *
     * @param folder the folder of the top pom; empty for the content root
     */
    static Reactor at(SiteFiles files, String folder) {
        Reactor reactor = new Reactor(files, Paths.join(folder, Pom.NAME));
        Deque<String> left = new ArrayDeque<>();
        left.add(reactor.file);
        Set<String> met = new HashSet<>(left);
        while (!left.isEmpty()) {
            String file = left.removeFirst();
            Optional<Pom> pom = reactor.pom(file);
            if (pom.isEmpty()) {
                reactor.absent.add(file);
                continue;
            }
            reactor.modules.put(pom.get().folder(), reactor.module(pom.get(), 0));
            pom.get().modules().stream().filter(met::add).forEach(left::addLast);
        }
        return reactor;
    }

    private MavenModule module(Pom pom, int depth) {
        Optional<MavenModule> parent =
                depth == DEEPEST
                        ? Optional.empty()
                        : pom.parentFile()
                                .flatMap(this::pom)
                                .filter(one -> isParent(one, pom))
                                .map(one -> module(one, depth + 1));
        return new MavenModule(pom, parent);
    }

    private static boolean isParent(Pom pom, Pom child) {
        return pom.artifactId().equals(child.parent().child("artifactId").text());
    }

    private Optional<Pom> pom(String file) {
        Pom known = poms.get(file);
        if (known != null) {
            return Optional.of(known);
        }
        boolean isOutside = file.startsWith("../");
        Optional<Pom> pom =
                (isOutside ? files.outerText(file) : files.text(file))
                        .map(text -> Pom.of(file, text));
        pom.ifPresent(one -> poms.put(file, one));
        return pom;
    }

    /** The module at the top; one of which nothing is known, if it has no pom. */
    MavenModule top() {
        return modules.values().stream()
                .findFirst()
                .orElseGet(() -> new MavenModule(Pom.of(file, ""), Optional.empty()));
    }

    /** The modules, the top one first; empty if it has no pom. */
    Collection<MavenModule> modules() {
        return modules.values();
    }

    /** Whether a pom names a module that is not in the content tree. */
    boolean lacksModules() {
        return !absent.isEmpty();
    }
}
