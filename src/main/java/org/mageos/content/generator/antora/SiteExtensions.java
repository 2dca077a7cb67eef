package org.mageos.content.generator.antora;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mageos.content.generator.Extensions;
import org.mageos.content.generator.Opening;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * What the extensions of Antora and Asciidoctor that playbooks name may do to a site. Immutable.
 */
final class SiteExtensions {

    private static final Extensions TABLE = Extensions.of(Antora.NAME);
    private static final String ANTORA = "extension";
    private static final String ASCIIDOCTOR = "asciidoc";
    private static final String UNHEARD_OF = "";
    private static final String IN_SUBMODULE =
            ", of a submodule that is not checked out (git submodule update --init),";
    private static final List<String> ENDINGS = List.of("", ".js", ".cjs", "/index.js");

    private final List<Extension> all = new ArrayList<>();

    /**
     * One that a playbook names.
     *
     * @param program what its text tells, if it is a program of the site's own
     */
    private record Extension(String kind, String name, Optional<Set<Opening>> program) {

        boolean opens(Opening opening) {
            return program.map(found -> found.contains(opening) && mayOpen(kind, opening))
                    .orElseGet(() -> TABLE.opens(kind, name, opening));
        }

        boolean writes(String path) {
            return program.map(found -> found.contains(Opening.FILES))
                    .orElseGet(() -> TABLE.writes(kind, name, path));
        }

        Set<String> attributes() {
            return program.isPresent() ? Set.of() : TABLE.attributes(kind, name);
        }
    }

    /**
     * Reads the names, and the programs that lie in the tree.
     *
     * @param folder that of the playbooks
     */
    SiteExtensions(Stream<Value.Mapping> playbooks, SiteFiles files, String folder) {
        playbooks.forEach(
                playbook -> {
                    add(ANTORA, playbook.select("antora.extensions"), files, folder);
                    add(ASCIIDOCTOR, playbook.select("asciidoc.extensions"), files, folder);
                });
    }

    private void add(String kind, List<Value> values, SiteFiles files, String folder) {
        for (Value value : values) {
            String name =
                    value instanceof Value.Mapping mapping
                            ? mapping.text("require").orElse("")
                            : value instanceof Value.Scalar scalar ? scalar.text() : "";
            if (!name.isEmpty()) {
                Optional<Set<Opening>> program = program(name, files, folder);
                all.add(new Extension(kind, shown(name, files, folder), program));
            }
        }
    }

    /** A program that is not there because its submodule is not is named as such. */
    private static String shown(String name, SiteFiles files, String folder) {
        boolean isInSubmodule =
                name.startsWith(".")
                        && Paths.normalize(Paths.join(folder, name))
                                .filter(files.tree()::isInSubmodule)
                                .isPresent();
        return isInSubmodule ? name + IN_SUBMODULE : name;
    }

    private static Optional<Set<Opening>> program(String name, SiteFiles files, String folder) {
        return ENDINGS.stream()
                .flatMap(ending -> Paths.normalize(Paths.join(folder, name + ending)).stream())
                .filter(files.tree()::hasFile)
                .findFirst()
                .flatMap(files::text)
                .map(ExtensionProgram::openings);
    }

    /** One of Asciidoctor sees a page at a time, and adds none. */
    private static boolean mayOpen(String kind, Opening opening) {
        return kind.equals(ANTORA) || TABLE.opens(ASCIIDOCTOR, UNHEARD_OF, opening);
    }

    /** The name of the first that may leave something open. */
    Optional<String> first(Opening opening) {
        return first(one -> one.opens(opening));
    }

    /** The name of the first that may write a file, which is no page, at a path of the site. */
    Optional<String> firstWriting(String path) {
        return first(one -> !path.endsWith(".html") && one.writes(path));
    }

    /**
     * The name of the first that may make an id in a page.
     *
     * @param isOfTabs whether it may be one of tabs
     * @param hasAttribute whether the page has an attribute
     */
    Optional<String> firstMaking(BooleanSupplier isOfTabs, Predicate<String> hasAttribute) {
        return first(
                one ->
                        one.opens(Opening.ANCHORS)
                                || one.opens(Opening.TABS) && isOfTabs.getAsBoolean()
                                || one.attributes().stream().anyMatch(hasAttribute));
    }

    private Optional<String> first(Predicate<Extension> test) {
        return all.stream().filter(test).map(Extension::name).findFirst();
    }
}
