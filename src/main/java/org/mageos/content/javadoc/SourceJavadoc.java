package org.mageos.content.javadoc;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.mageos.content.javadoc.JavadocAnswer.Kind;
import org.mageos.content.javadoc.MemberAnchor.Style;
import org.mageos.content.javadoc.ParameterType.Fit;
import org.mageos.content.url.Paths;

/**
 * What Javadoc makes of sources, told by them alone. A source is only read when its page is asked
 * for. Thread-safe.
 */
public final class SourceJavadoc {

    static final String OWN_ANCHOR = "an anchor of Javadoc that its version decides on";

    private static final String NO_JDK =
            "a class of Javadoc, whose source takes a JDK to be read, and Maven runs on a JRE";
    private static final String EXTRA =
            "a page of Javadoc that its version and options decide on (build it, and name it with"
                    + " siteDirectory)";
    private static final String NO_PACKAGE =
            "a class of Javadoc in a package that no Java source here has";
    private static final String UNREADABLE =
            "a class of Javadoc whose source the running JDK does not understand";
    private static final String OTHER_LANGUAGE =
            "a class of Javadoc in a package with sources in another language than Java";
    private static final String HIDDEN = "a class that Javadoc may be told to show";
    private static final String HIDDEN_MEMBER = "a member that Javadoc may be told to show";
    private static final String COMPLETED =
            "a member of a class that Lombok completes when it is compiled";
    private static final String UNCERTAIN =
            "a member of Javadoc with a parameter whose type the sources do not tell";
    private static final String INHERITED =
            "a member of a class with a supertype that is not among the sources";
    private static final String OLD =
            "a member in the spelling of Javadoc 8, which later versions do not write";

    /** What Javadoc 25 writes behind a method for its type parameters. */
    private static final String OF_VARIABLE = "-type-param-";

    private static final List<String> OTHER_LANGUAGES = List.of("kt", "groovy", "scala", "vm");

    private final JavaSources sources;
    private final Map<SourceType, TypeAnchors> anchors = new IdentityHashMap<>();
    private @Nullable SourceTypes index;

    public SourceJavadoc(JavaSources sources) {
        this.sources = sources;
    }

    private Optional<SourceTypes> index() {
        if (index == null) {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            if (compiler == null) {
                return Optional.empty();
            }
            index = new SourceTypes(sources, compiler);
        }
        return Optional.of(index);
    }

    /**
     * Whether Javadoc has a page, made of the sources of one folder.
     *
     * @param folder the folder; empty for all sources
     */
    public synchronized JavadocAnswer page(JavadocPage page, String folder) {
        JavadocAnswer answer = page(page);
        boolean isElsewhere =
                answer.kind() == Kind.FOUND && !folder.isEmpty() && !isMadeOf(page, folder);
        return isElsewhere
                ? JavadocAnswer.missing("the sources in '" + folder + "' have nothing of that name")
                        .unless(sources.doubt())
                : answer;
    }

    private boolean isMadeOf(JavadocPage page, String folder) {
        String start = folder + "/";
        return switch (page.kind()) {
            case ALWAYS, EXTRA -> true;
            case PACKAGE -> page.packages().stream().anyMatch(name -> isPackageIn(name, start));
            case TYPE ->
                    page.packages().stream()
                            .flatMap(name -> filesOf(name, page).stream())
                            .anyMatch(file -> file.startsWith(start));
        };
    }

    private List<String> filesOf(String packageName, JavadocPage page) {
        String topLevel = page.name().split("\\.", 2)[0];
        return index().map(types -> types.filesOf(packageName, topLevel)).orElse(List.of());
    }

    private boolean isPackageIn(String name, String start) {
        String path = "/" + name.replace('.', '/');
        return sources.foldersOf("java").stream()
                .anyMatch(one -> one.startsWith(start) && one.endsWith(path));
    }

    /** Whether Javadoc has a page. */
    public synchronized JavadocAnswer page(JavadocPage page) {
        return switch (page.kind()) {
            case ALWAYS -> JavadocAnswer.FOUND;
            case EXTRA -> JavadocAnswer.unknown(EXTRA);
            case PACKAGE ->
                    page.packages().stream().anyMatch(this::isPackage)
                            ? JavadocAnswer.FOUND
                            : JavadocAnswer.unknown(NO_PACKAGE);
            case TYPE ->
                    index().map(types -> type(page, types))
                            .orElseGet(() -> JavadocAnswer.unknown(NO_JDK));
        };
    }

    private boolean isPackage(String name) {
        return isPackageWith(name, "java");
    }

    private boolean isPackageWith(String name, String extension) {
        String path = "/" + name.replace('.', '/');
        return sources.foldersOf(extension).stream().anyMatch(f -> ("/" + f).endsWith(path));
    }

    private JavadocAnswer type(JavadocPage page, SourceTypes types) {
        String topLevel = page.name().split("\\.", 2)[0];
        for (String name : page.packages()) {
            List<SourceType> found = types.find(name, page.name());
            if (!found.isEmpty()) {
                return found.stream().anyMatch(one -> one.type().isShown())
                        ? JavadocAnswer.FOUND
                        : hidden(page);
            }
            List<String> files = types.filesOf(name, topLevel);
            if (!files.isEmpty()) {
                return files.stream().allMatch(file -> types.read(file).isPresent())
                        ? noNested(page, topLevel)
                        : JavadocAnswer.unknown(UNREADABLE);
            }
        }
        return page.packages().stream()
                .filter(this::isPackage)
                .findFirst()
                .map(known -> noType(page, known))
                .orElseGet(() -> JavadocAnswer.unknown(NO_PACKAGE));
    }

    private JavadocAnswer hidden(JavadocPage page) {
        return JavadocAnswer.missing(
                        "'"
                                + page.name()
                                + "' is neither public nor protected, and Javadoc makes no page of"
                                + " it")
                .unless(sources.mayShowHidden() ? Optional.of(HIDDEN) : Optional.empty());
    }

    private JavadocAnswer noNested(JavadocPage page, String topLevel) {
        return JavadocAnswer.missing("the class '" + topLevel + "' has no such class in it")
                .unless(sources.doubt());
    }

    private JavadocAnswer noType(JavadocPage page, String packageName) {
        boolean mixed = OTHER_LANGUAGES.stream().anyMatch(e -> isPackageWith(packageName, e));
        return mixed
                ? JavadocAnswer.unknown(OTHER_LANGUAGE)
                : JavadocAnswer.missing(
                                "the package '"
                                        + packageName
                                        + "' has no class '"
                                        + page.name()
                                        + "'")
                        .unless(sources.doubt());
    }

    /**
     * Whether a page that is there has an anchor.
     *
     * @param anchor what stands behind {@code #}, as written; not empty
     */
    public synchronized JavadocAnswer anchor(JavadocPage page, String anchor) {
        if (page.kind() != JavadocPage.Kind.TYPE) {
            return JavadocAnswer.unknown(OWN_ANCHOR);
        }
        Optional<SourceTypes> types = index();
        if (types.isEmpty()) {
            return JavadocAnswer.unknown(NO_JDK);
        }
        List<JavadocAnswer> answers = new ArrayList<>();
        for (String name : page.packages()) {
            for (SourceType type : types.get().find(name, page.name())) {
                answers.add(anchor(type, anchor, types.get()));
            }
        }
        return best(answers).orElseGet(() -> JavadocAnswer.unknown(NO_PACKAGE));
    }

    private static Optional<JavadocAnswer> best(List<JavadocAnswer> answers) {
        Optional<JavadocAnswer> open =
                answers.stream().filter(one -> one.kind() == Kind.UNKNOWN).findFirst();
        return answers.stream()
                .filter(one -> one.kind() == Kind.FOUND)
                .findFirst()
                .or(() -> open)
                .or(() -> answers.stream().findFirst());
    }

    private JavadocAnswer anchor(SourceType type, String written, SourceTypes types) {
        TypeAnchors members = anchors.computeIfAbsent(type, one -> new TypeAnchors(one, types));
        String decoded = Paths.decode(written);
        JavadocAnswer answer = anchor(type, decoded, members);
        if (answer.kind() == Kind.MISSING && !decoded.equals(written)) {
            JavadocAnswer raw = anchor(type, written, members);
            return raw.kind() == Kind.MISSING ? answer : raw;
        }
        return answer;
    }

    private JavadocAnswer anchor(SourceType type, String anchor, TypeAnchors members) {
        JavadocAnswer answer = ofMember(type, anchor, members);
        return answer.kind() != Kind.FOUND && CommentAnchors.has(type.file().text(), anchor)
                ? JavadocAnswer.FOUND
                : answer;
    }

    private JavadocAnswer ofMember(SourceType type, String anchor, TypeAnchors members) {
        Optional<MemberAnchor> member = MemberAnchor.parse(anchor);
        if (member.isEmpty()) {
            int variable = anchor.indexOf(OF_VARIABLE);
            if (variable > 0) {
                return ofVariable(type, anchor, variable, members);
            }
            if (anchor.indexOf('(') >= 0) {
                return JavadocAnswer.noAnchor();
            }
            return DoxiaAnchors.original(anchor)
                    .filter(original -> isMember(original, members))
                    .map(original -> JavadocAnswer.missing(DoxiaAnchors.why(original)))
                    .orElseGet(
                            () -> PageSections.find(anchor, members).unless(doubt(type, members)));
        }
        Fit fit = members.fit(member.get());
        if (fit != Fit.NO) {
            boolean modern = member.get().style() == Style.PARENTHESES;
            return fit == Fit.YES && modern ? JavadocAnswer.FOUND : uncertain(fit, member.get());
        }
        return missing(type, member.get(), members);
    }

    private JavadocAnswer ofVariable(SourceType type, String anchor, int end, TypeAnchors members) {
        String member = anchor.substring(0, end);
        String variable = anchor.substring(end + OF_VARIABLE.length());
        boolean isDeclared =
                MemberAnchor.parse(member)
                        .filter(one -> members.declareVariable(one.name(), variable))
                        .map(one -> ofMember(type, member, members))
                        .filter(JavadocAnswer.FOUND::equals)
                        .isPresent();
        // A comment may have a tag for one that is not declared, or be that of a supertype.
        return isDeclared ? JavadocAnswer.FOUND : JavadocAnswer.unknown(OWN_ANCHOR);
    }

    private JavadocAnswer uncertain(Fit fit, MemberAnchor member) {
        return fit == Fit.YES
                ? inOldStyle(member, member.modern())
                : JavadocAnswer.unknown(UNCERTAIN);
    }

    /** A member that is there, in the spelling of a version that may write the pages or not. */
    private JavadocAnswer inOldStyle(MemberAnchor member, String modern) {
        return member.style() == Style.DASHES && !sources.areModern()
                ? JavadocAnswer.unknown(OLD)
                : JavadocAnswer.noAnchor().suggesting(Optional.of(modern));
    }

    private static boolean isMember(String anchor, TypeAnchors members) {
        return MemberAnchor.parse(anchor)
                .filter(member -> members.fit(member) != Fit.NO)
                .isPresent();
    }

    private JavadocAnswer missing(SourceType type, MemberAnchor member, TypeAnchors members) {
        if (member.parameters().isEmpty()) {
            JavadocAnswer part = PageSections.find(member.name(), members);
            if (part.kind() == Kind.FOUND) {
                return part;
            }
            if (PageSections.isRow(member.name())) {
                return JavadocAnswer.unknown(OWN_ANCHOR);
            }
        }
        Optional<MemberAnchor> constructor = asConstructor(type.type(), member);
        if (constructor.filter(one -> members.fit(one) != Fit.NO).isPresent()) {
            return inOldStyle(member, constructor.get().modern());
        }
        return JavadocAnswer.noAnchor()
                .suggesting(meant(member, members))
                .unless(doubt(type, members));
    }

    /** Why a type may have members that are not known. */
    private Optional<String> doubt(SourceType type, TypeAnchors members) {
        if (sources.mayShowHidden()) {
            return Optional.of(HIDDEN_MEMBER);
        }
        if (type.file().isCompleted()) {
            return Optional.of(COMPLETED);
        }
        return members.isOpen() ? Optional.of(INHERITED) : Optional.empty();
    }

    /** The only member of the name. */
    private static Optional<String> meant(MemberAnchor member, TypeAnchors members) {
        List<String> spelt = members.spelt(member.name());
        return spelt.size() == 1 ? Optional.of(spelt.get(0)) : Optional.empty();
    }

    /** Up to Javadoc 9 constructors have the name of their class. */
    private static Optional<MemberAnchor> asConstructor(JavaType type, MemberAnchor member) {
        return member.parameters().isPresent() && member.name().equals(type.simpleName())
                ? Optional.of(
                        new MemberAnchor(
                                MemberAnchor.CONSTRUCTOR, member.parameters(), member.style()))
                : Optional.empty();
    }
}
