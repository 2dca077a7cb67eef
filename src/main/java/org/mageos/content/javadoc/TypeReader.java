package org.mageos.content.javadoc;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Makes types of the trees of one source. */
final class TypeReader {

    private final TypeUses uses;

    TypeReader(TypeUses uses) {
        this.uses = uses;
    }

    JavaType topLevel(ClassTree tree) {
        return read(tree, "", isOpen(tree.getModifiers()));
    }

    private JavaType read(ClassTree tree, String outer, boolean isShown) {
        String name = outer + tree.getSimpleName();
        boolean isInterface =
                tree.getKind() == Tree.Kind.INTERFACE
                        || tree.getKind() == Tree.Kind.ANNOTATION_TYPE;
        Set<String> fields = new HashSet<>();
        List<JavaExecutable> executables = new ArrayList<>();
        Map<String, JavaType> nested = new HashMap<>();
        for (Tree member : tree.getMembers()) {
            if (member instanceof ClassTree type) {
                boolean open = isInterface || isOpen(type.getModifiers());
                JavaType read = read(type, name + ".", isShown && open);
                nested.put(read.simpleName(), read);
            } else if (member instanceof VariableTree field
                    && (isInterface || isOpen(field.getModifiers()))) {
                fields.add(field.getName().toString());
            } else if (member instanceof MethodTree method && isShown(method, isInterface)) {
                executables.add(executable(method));
            }
        }
        executables.addAll(implicit(tree));
        return new JavaType(
                name,
                isShown,
                form(tree.getKind()),
                components(tree),
                uses.variables(tree.getTypeParameters()),
                supertypes(tree),
                executables,
                fields,
                nested);
    }

    private static JavaType.Form form(Tree.Kind kind) {
        return switch (kind) {
            case INTERFACE -> JavaType.Form.INTERFACE;
            case ANNOTATION_TYPE -> JavaType.Form.ANNOTATION;
            case ENUM -> JavaType.Form.ENUM;
            case RECORD -> JavaType.Form.RECORD;
            default -> JavaType.Form.CLASS;
        };
    }

    private static Set<String> components(ClassTree tree) {
        return componentsOf(tree).map(one -> one.getName().toString()).collect(Collectors.toSet());
    }

    private static Stream<VariableTree> componentsOf(ClassTree tree) {
        return tree.getKind() != Tree.Kind.RECORD
                ? Stream.empty()
                : tree.getMembers().stream()
                        .filter(VariableTree.class::isInstance)
                        .map(VariableTree.class::cast)
                        .filter(one -> !one.getModifiers().getFlags().contains(Modifier.STATIC));
    }

    /** What has no page or anchor of its own: neither public nor protected. */
    private static boolean isOpen(ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
    }

    private static boolean isShown(MethodTree method, boolean inInterface) {
        return inInterface
                ? !method.getModifiers().getFlags().contains(Modifier.PRIVATE)
                : isOpen(method.getModifiers());
    }

    private JavaExecutable executable(MethodTree method) {
        List<TypeUse> parameters = new ArrayList<>();
        for (VariableTree parameter : method.getParameters()) {
            parameters.add(uses.ofParameter(parameter.getType()));
        }
        return new JavaExecutable(
                method.getName().toString(),
                parameters,
                uses.variables(method.getTypeParameters()));
    }

    private List<TypeUse> supertypes(ClassTree tree) {
        List<TypeUse> types = new ArrayList<>();
        if (tree.getExtendsClause() != null) {
            types.add(uses.of(tree.getExtendsClause()));
        }
        tree.getImplementsClause().forEach(type -> types.add(uses.of(type)));
        return types;
    }

    /** The methods and constructors that the language declares by itself. */
    private List<JavaExecutable> implicit(ClassTree tree) {
        return switch (tree.getKind()) {
            case ENUM ->
                    List.of(
                            JavaExecutable.implicit("values"),
                            JavaExecutable.implicit(
                                    "valueOf", new TypeUse("java.lang.String", 0, false)));
            case RECORD -> ofRecord(tree);
            case CLASS ->
                    tree.getMembers().stream().anyMatch(TypeReader::isConstructor)
                            ? List.of()
                            : List.of(JavaExecutable.implicit(MemberAnchor.CONSTRUCTOR));
            default -> List.of();
        };
    }

    private static boolean isConstructor(Tree member) {
        return member instanceof MethodTree method
                && method.getName().contentEquals(MemberAnchor.CONSTRUCTOR);
    }

    private List<JavaExecutable> ofRecord(ClassTree tree) {
        List<JavaExecutable> executables = new ArrayList<>();
        List<TypeUse> components = new ArrayList<>();
        componentsOf(tree)
                .forEach(
                        component -> {
                            components.add(uses.ofParameter(component.getType()));
                            executables.add(
                                    JavaExecutable.implicit(component.getName().toString()));
                        });
        executables.add(
                JavaExecutable.implicit(
                        MemberAnchor.CONSTRUCTOR, components.toArray(TypeUse[]::new)));
        executables.add(JavaExecutable.implicit("toString"));
        executables.add(JavaExecutable.implicit("hashCode"));
        executables.add(
                JavaExecutable.implicit("equals", new TypeUse("java.lang.Object", 0, false)));
        return executables;
    }
}
