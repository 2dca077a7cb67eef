package org.example.api;

/** A class to inherit from. */
public class Base<T> {
    public void inherited(T a) {}

    public void overridden(T a) {}

    /** A class that others inherit. */
    public static class Part {}
}
