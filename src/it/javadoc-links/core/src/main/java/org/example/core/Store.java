package org.example.core;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;

/** A store. */
public class Store<K extends Comparable<K>, V> extends Table implements Serializable {

    public static final int LIMIT = 10;

    protected Store(int size, String... names) {}

    public V put(K key, V value) {
        return value;
    }

    public void putAll(Map<? extends K, V> all, Collection<V>[] more) {}

    void internal() {}

    /** One of its entries. */
    public record Entry(String key, long[] values) {}

    /** How it is kept. */
    public enum Mode {
        FAST,
        SAFE
    }
}
