package org.mageos.content.javadoc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mageos.content.url.Destination;
import org.mageos.content.url.Paths;

/**
 * What is in the documentation of the JDK, told by the running one where its version is the one
 * that is meant. Thread-safe.
 */
public final class RuntimeJavadoc {

    private static final String HOST = "docs.oracle.com";
    private static final String START = "/en/java/javase/";
    private static final String API = "/docs/api/";

    private static final String OTHER = "a page of the JDK's documentation that is not of a class";
    private static final String NO_MODULE = "a class of a module that the running JDK has not";
    private static final String NO_METHOD = "an anchor of the JDK's documentation";

    private final int version;
    private final Map<Class<?>, Set<String>> members = new ConcurrentHashMap<>();

    /**
     * @param version the version of the running JDK, of which nothing but itself is known
     */
    public RuntimeJavadoc(int version) {
        this.version = version;
    }

    /** The page of the running JDK's documentation that a URL leads to. */
    public Optional<JavadocPage> page(Destination url) {
        String path = url.path();
        int api = path.indexOf(API);
        boolean known =
                url.isWeb()
                        && url.host().filter(HOST::equals).isPresent()
                        && path.startsWith(START)
                        && api > 0
                        && path.substring(START.length(), api).equals(Integer.toString(version));
        return known
                ? Optional.of(JavadocPage.parse(Paths.decode(path.substring(api + API.length()))))
                : Optional.empty();
    }

    /** Whether the documentation has a page. */
    public JavadocAnswer page(JavadocPage page) {
        if (page.folders().isEmpty()) {
            return JavadocAnswer.unknown(OTHER);
        }
        Optional<Module> module = module(page);
        return switch (page.kind()) {
            case TYPE, PACKAGE ->
                    module.map(one -> page(one, page))
                            .orElseGet(() -> JavadocAnswer.unknown(NO_MODULE));
            case ALWAYS, EXTRA -> JavadocAnswer.unknown(OTHER);
        };
    }

    private JavadocAnswer page(Module module, JavadocPage page) {
        String packageName = packageName(page);
        String of = " of JDK " + version;
        if (!module.isExported(packageName)) {
            return JavadocAnswer.missing(
                    "the module '"
                            + module.getName()
                            + "'"
                            + of
                            + " exports no package '"
                            + packageName
                            + "'");
        }
        return page.kind() == JavadocPage.Kind.PACKAGE
                        || type(page).filter(RuntimeTypes::isShown).isPresent()
                ? JavadocAnswer.FOUND
                : JavadocAnswer.missing(
                        "the package '"
                                + packageName
                                + "'"
                                + of
                                + " has no class '"
                                + page.name()
                                + "'");
    }

    /** Whether a page that is there has an anchor. */
    public JavadocAnswer anchor(JavadocPage page, String written) {
        Optional<Class<?>> type =
                page.kind() == JavadocPage.Kind.TYPE ? type(page) : Optional.empty();
        String anchor = Paths.decode(written);
        Optional<MemberAnchor> member =
                MemberAnchor.parse(anchor).filter(one -> one.parameters().isPresent());
        if (type.isEmpty() || member.isEmpty()) {
            return JavadocAnswer.unknown(NO_METHOD);
        }
        Set<String> known = members.computeIfAbsent(type.get(), RuntimeMembers::of);
        if (known.contains(anchor)) {
            return JavadocAnswer.FOUND;
        }
        String start = member.get().name() + "(";
        List<String> others = known.stream().filter(one -> one.startsWith(start)).toList();
        boolean isOld = known.contains(member.get().modern());
        return JavadocAnswer.noAnchor()
                .suggesting(
                        isOld
                                ? Optional.of(member.get().modern())
                                : others.size() == 1
                                        ? Optional.of(others.get(0))
                                        : Optional.empty());
    }

    private static Optional<Module> module(JavadocPage page) {
        return ModuleLayer.boot().findModule(page.folders().get(0));
    }

    private static String packageName(JavadocPage page) {
        return String.join(".", page.folders().subList(1, page.folders().size()));
    }

    private static Optional<Class<?>> type(JavadocPage page) {
        String name = packageName(page) + "." + page.name().replace('.', '$');
        return module(page).flatMap(module -> Optional.ofNullable(Class.forName(module, name)));
    }
}
