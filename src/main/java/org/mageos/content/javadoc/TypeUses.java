package org.mageos.content.javadoc;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.util.SourcePositions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types that the trees of one source name. */
record TypeUses(CompilationUnitTree unit, SourcePositions positions, String text) {

    /** The type of a parameter: the last one may have variable arguments. */
    TypeUse ofParameter(Tree type) {
        boolean variable = endsWithDots(type);
        TypeUse use = of(type);
        return variable ? new TypeUse(use.name(), use.dimensions() - 1, true) : use;
    }

    /** The trees tell variable arguments from an array only by the text that they stand for. */
    private boolean endsWithDots(Tree type) {
        int end = (int) positions.getEndPosition(unit, type);
        return withoutAnnotations(type) instanceof ArrayTypeTree
                && end > 0
                && end <= text.length()
                && text.substring(0, end).endsWith("...");
    }

    TypeUse of(Tree type) {
        Tree inner = withoutAnnotations(type);
        int dimensions = 0;
        while (inner instanceof ArrayTypeTree array) {
            dimensions++;
            inner = withoutAnnotations(array.getType());
        }
        return new TypeUse(name(inner), dimensions, false);
    }

    private static String name(Tree type) {
        Tree inner = withoutAnnotations(type);
        if (inner instanceof ParameterizedTypeTree parameterized) {
            return name(parameterized.getType());
        }
        if (inner instanceof MemberSelectTree select) {
            return name(select.getExpression()) + "." + select.getIdentifier();
        }
        return inner.toString();
    }

    private static Tree withoutAnnotations(Tree type) {
        Tree inner = type;
        while (inner instanceof AnnotatedTypeTree annotated) {
            inner = annotated.getUnderlyingType();
        }
        return inner;
    }

    /** Type variables with their first bounds. */
    Map<String, Optional<TypeUse>> variables(List<? extends TypeParameterTree> parameters) {
        Map<String, Optional<TypeUse>> variables = new HashMap<>();
        for (TypeParameterTree one : parameters) {
            variables.put(
                    one.getName().toString(), one.getBounds().stream().findFirst().map(this::of));
        }
        return variables;
    }
}
