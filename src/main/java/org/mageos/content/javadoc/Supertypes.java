package org.mageos.content.javadoc;

import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The types that one inherits from and that have pages of their own. Not thread-safe. */
final class Supertypes {

    private final Set<String> names = new HashSet<>();
    private boolean haveFields;
    private boolean haveNested;

    void add(SourceType type) {
        names.add(type.qualifiedName());
        haveFields |= !type.type().fields().isEmpty();
        haveNested |= type.type().nested().values().stream().anyMatch(JavaType::isShown);
    }

    /** A type of the JDK, and what it inherits from. */
    void add(Class<?> type) {
        String name = type.getCanonicalName();
        if (name != null && names.add(name)) {
            haveFields |=
                    hasShown(Stream.of(type.getDeclaredFields()).map(one -> one.getModifiers()));
            haveNested |=
                    hasShown(Stream.of(type.getDeclaredClasses()).map(one -> one.getModifiers()));
            Stream.of(type.getInterfaces()).forEach(this::add);
            if (type.getSuperclass() != null) {
                add(type.getSuperclass());
            }
        }
    }

    private static boolean hasShown(Stream<Integer> modifiers) {
        return modifiers.anyMatch(RuntimeTypes::isOpen);
    }

    /** What the language has a type inherit from. */
    void addImplicit(JavaType.Form form) {
        add(
                switch (form) {
                    case ENUM -> Enum.class;
                    case RECORD -> Record.class;
                    case ANNOTATION -> Annotation.class;
                    case CLASS, INTERFACE -> Object.class;
                });
    }

    boolean contain(String name) {
        return names.contains(name);
    }

    boolean haveFields() {
        return haveFields;
    }

    boolean haveNested() {
        return haveNested;
    }
}
