package org.mageos.content.javadoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.javadoc.ParameterType.Fit;

/**
 * The members that the page of a type has anchors for: its own, and those that it inherits, however
 * far up, from types without a page. Not thread-safe.
 */
final class TypeAnchors {

    /** How many bounds of type variables are followed. */
    private static final int MOST_BOUNDS = 50;

    private final SourceTypes index;
    private final List<SourceType> types = new ArrayList<>();
    private final Supertypes supertypes = new Supertypes();
    private final Map<JavaExecutable, List<List<ParameterType>>> known = new IdentityHashMap<>();
    private boolean isOpen;

    TypeAnchors(SourceType type, SourceTypes index) {
        this.index = index;
        supertypes.addImplicit(type.type().form());
        collect(type, new HashSet<>());
    }

    private void collect(SourceType type, Set<String> seen) {
        if (!seen.add(type.qualifiedName())) {
            return;
        }
        if (types.isEmpty() || !type.type().isShown()) {
            types.add(type);
        } else {
            supertypes.add(type);
        }
        ScopedNames names = ScopedNames.around(type, index);
        for (TypeUse use : type.type().supertypes()) {
            Optional<String> name = names.qualified(use.name());
            Optional<SourceType> source = name.flatMap(index::find);
            if (source.isPresent()) {
                collect(source.get(), seen);
            } else {
                addRuntimeType(name.flatMap(RuntimeTypes::find));
            }
        }
    }

    private void addRuntimeType(Optional<Class<?>> type) {
        type.ifPresent(supertypes::add);
        isOpen |= type.filter(RuntimeTypes::hasOnlyShownSupertypes).isEmpty();
    }

    /** Whether a supertype is not known, which may bring members. */
    boolean isOpen() {
        return isOpen;
    }

    boolean hasFields() {
        return types.stream().anyMatch(one -> !one.type().fields().isEmpty());
    }

    boolean hasConstructors() {
        return ownType().executables().stream().anyMatch(TypeAnchors::isConstructor);
    }

    boolean hasNested() {
        return types.stream()
                .flatMap(one -> one.type().nested().values().stream())
                .anyMatch(JavaType::isShown);
    }

    boolean hasMethods() {
        return types.stream()
                .flatMap(one -> one.type().executables().stream())
                .anyMatch(one -> !isConstructor(one));
    }

    /** The types that it inherits from and that have pages of their own. */
    Supertypes supertypes() {
        return supertypes;
    }

    JavaType ownType() {
        return types.get(0).type();
    }

    private static boolean isConstructor(JavaExecutable executable) {
        return executable.name().equals(MemberAnchor.CONSTRUCTOR);
    }

    /** How far an anchor fits a member, in the spelling since Javadoc 10. */
    Fit fit(MemberAnchor anchor) {
        if (anchor.parameters().isEmpty()) {
            return types.stream().anyMatch(one -> one.type().fields().contains(anchor.name()))
                    ? Fit.YES
                    : Fit.NO;
        }
        Fit fit = Fit.NO;
        for (SourceType type : types) {
            for (JavaExecutable executable : executables(type, anchor.name())) {
                for (List<ParameterType> spelling : known(type, executable)) {
                    fit = fit.or(fit(spelling, anchor.parameters().get()));
                }
            }
        }
        return fit;
    }

    /** Whether a method or constructor of a name has a type variable of its own. */
    boolean declareVariable(String name, String variable) {
        return types.stream()
                .flatMap(type -> executables(type, name).stream())
                .anyMatch(one -> one.variables().containsKey(variable));
    }

    private List<JavaExecutable> executables(SourceType type, String name) {
        boolean inherited = type != types.get(0);
        return type.type().executables().stream()
                .filter(one -> one.name().equals(name))
                .filter(one -> !inherited || !isConstructor(one))
                .toList();
    }

    private static Fit fit(List<ParameterType> spelling, List<String> written) {
        Fit fit = spelling.size() == written.size() ? Fit.YES : Fit.NO;
        for (int i = 0; i < spelling.size() && fit != Fit.NO; i++) {
            fit = fit.and(spelling.get(i).fit(written.get(i)));
        }
        return fit;
    }

    /** The members of a name as anchors have them, where that is certain. */
    List<String> spelt(String name) {
        List<String> spelt = new ArrayList<>();
        for (SourceType type : types) {
            for (JavaExecutable executable : executables(type, name)) {
                List<ParameterType> parameters = known(type, executable).get(0);
                if (parameters.stream().allMatch(ParameterType::isCertain)) {
                    List<String> words = parameters.stream().map(Object::toString).toList();
                    spelt.add(name + "(" + String.join(",", words) + ")");
                }
            }
        }
        return spelt;
    }

    private List<List<ParameterType>> known(SourceType type, JavaExecutable executable) {
        return known.computeIfAbsent(executable, one -> spellings(type, one));
    }

    /**
     * How the parameters of a member are spelt: with the names of type variables, and once more
     * with what these are erased to.
     */
    private List<List<ParameterType>> spellings(SourceType type, JavaExecutable executable) {
        ScopedNames names = ScopedNames.in(type, index);
        Map<String, Optional<TypeUse>> variables = new HashMap<>(names.variables());
        variables.putAll(executable.variables());
        List<ParameterType> declared = new ArrayList<>();
        List<ParameterType> erased = new ArrayList<>();
        for (TypeUse use : executable.parameters()) {
            boolean isVariable = variables.containsKey(use.name());
            if (isVariable) {
                declared.add(new ParameterType(use.name(), use.suffix(), true));
                erased.add(erasure(use, variables, names));
            } else {
                declared.add(parameter(names, use.name(), use.suffix()));
                erased.add(parameter(names, use.name(), use.erasedSuffix()));
            }
        }
        boolean generic =
                executable.parameters().stream().anyMatch(u -> variables.containsKey(u.name()));
        return generic ? List.of(declared, erased) : List.of(declared);
    }

    private static ParameterType erasure(
            TypeUse use, Map<String, Optional<TypeUse>> variables, ScopedNames names) {
        String name = use.name();
        for (int i = 0; i < MOST_BOUNDS && variables.containsKey(name); i++) {
            name = variables.get(name).map(TypeUse::name).orElse("java.lang.Object");
        }
        return parameter(names, name, use.erasedSuffix());
    }

    private static ParameterType parameter(ScopedNames names, String name, String suffix) {
        return names.qualified(name)
                .map(full -> new ParameterType(full, suffix, true))
                .orElseGet(() -> new ParameterType(name, suffix, false));
    }
}
