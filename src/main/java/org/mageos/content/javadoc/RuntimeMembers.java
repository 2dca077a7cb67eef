package org.mageos.content.javadoc;

import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The anchors that Javadoc makes of the methods and constructors of a class, by reflection. */
final class RuntimeMembers {

    private final Set<String> anchors = new TreeSet<>();

    private RuntimeMembers() {}

    /** The anchors on the page of a class. */
    static Set<String> of(Class<?> type) {
        RuntimeMembers members = new RuntimeMembers();
        for (Executable one : type.getDeclaredConstructors()) {
            members.add(one);
        }
        members.addMethods(type);
        members.addHidden(type);
        return members.anchors;
    }

    /** What a class inherits from classes without a page is told on its own. */
    private void addHidden(Class<?> type) {
        List<Class<?>> supertypes = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            supertypes.add(type.getSuperclass());
        }
        for (Class<?> one : supertypes) {
            if (!RuntimeTypes.isShown(one)) {
                addMethods(one);
            }
            addHidden(one);
        }
    }

    private void addMethods(Class<?> type) {
        for (Method one : type.getDeclaredMethods()) {
            add(one);
        }
    }

    private void add(Executable one) {
        if (one.isSynthetic() || !RuntimeTypes.isOpen(one.getModifiers())) {
            return;
        }
        String name = one instanceof Method ? one.getName() : MemberAnchor.CONSTRUCTOR;
        Class<?>[] erased = one.getParameterTypes();
        Type[] generic = one.getGenericParameterTypes();
        // Constructors of inner classes and enums have parameters that no source shows.
        Type[] types = generic.length == erased.length ? generic : erased;
        anchors.add(spelt(name, types, one.isVarArgs()));
        for (Type type : types) {
            if (isVariable(type)) {
                anchors.add(spelt(name, erased, false));
            }
        }
    }

    private static String spelt(String name, Type[] types, boolean variableArguments) {
        List<String> words = new ArrayList<>();
        for (Type type : types) {
            words.add(spelt(type));
        }
        String inside = String.join(",", words);
        return name
                + "("
                + (variableArguments ? inside.substring(0, inside.length() - 2) + "..." : inside)
                + ")";
    }

    private static String spelt(Type type) {
        if (type instanceof GenericArrayType array) {
            return spelt(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof ParameterizedType parameterized) {
            return spelt(parameterized.getRawType());
        }
        return type instanceof Class<?> one
                ? Objects.requireNonNullElseGet(one.getCanonicalName(), one::getName)
                : type.getTypeName();
    }

    private static boolean isVariable(Type type) {
        return type instanceof GenericArrayType array
                ? isVariable(array.getGenericComponentType())
                : type instanceof TypeVariable<?>;
    }
}
