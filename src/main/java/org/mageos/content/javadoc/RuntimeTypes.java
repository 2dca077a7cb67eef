package org.mageos.content.javadoc;

import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of the running JDK. They are looked at, and not initialised. */
final class RuntimeTypes {

    private RuntimeTypes() {}

    /** A type by its full name, with dots before nested types. */
    static Optional<Class<?>> find(String name) {
        String binary = name;
        while (true) {
            Optional<Class<?>> type = load(binary);
            int dot = binary.lastIndexOf('.');
            if (type.isPresent() || dot < 0) {
                return type;
            }
            binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
        }
    }

    private static Optional<Class<?>> load(String binaryName) {
        try {
            return Optional.of(
                    Class.forName(binaryName, false, ClassLoader.getPlatformClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Whether a type has a page: it is public or protected, as all types around it. */
    static boolean isShown(Class<?> type) {
        for (Class<?> one = type; one != null; one = one.getDeclaringClass()) {
            if (!isOpen(one.getModifiers())) {
                return false;
            }
        }
        return type.getModule().isExported(type.getPackageName());
    }

    /** Whether a type and all that it inherits from have pages. */
    static boolean hasOnlyShownSupertypes(Class<?> type) {
        Class<?> superclass = type.getSuperclass();
        return isShown(type)
                && (superclass == null || hasOnlyShownSupertypes(superclass))
                && Stream.of(type.getInterfaces()).allMatch(RuntimeTypes::hasOnlyShownSupertypes);
    }

    static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
