package org.mageos.content.generator.script;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mageos.content.value.Value;

/** Reads the values of which lists and objects consist. */
interface ValueReader {

    /**
     * Reads an expression and stops at what ends it.
     *
     * @return its value; null if it is no literal, which is noted under its path
     */
    @Nullable Value value(String path);

    /**
     * Reads the constant that a name stands for which ends a part of a list or object.
     *
     * @return its value; null if it is none, and nothing is read
     */
    @Nullable Value part(String path);

    /** Whether a value is a call of a function. */
    boolean isCall(@Nullable Value value);

    /**
     * The values of which a condition decides for one; a value itself if it is not of that kind.
     */
    List<Value> choices(Value value);
}
