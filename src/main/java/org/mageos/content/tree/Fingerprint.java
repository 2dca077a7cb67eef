package org.mageos.content.tree;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Tells whether a tree is still the one that was read: a sum over the names, sizes and times of
 * change of its files, whatever the order in which they are met. Not thread-safe.
 */
public final class Fingerprint {

    private long sum;

    /** Adds a file. */
    public void add(String name, BasicFileAttributes attributes) {
        long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        sum += mixed(mixed(mixed(hash(name)) + attributes.size()) + time);
    }

    /** Adds that a file or folder is one that git ignores. */
    public void add(String name) {
        sum += mixed(hash(name));
    }

    public long value() {
        return sum;
    }

    private static long hash(String name) {
        long hash = 1;
        for (int i = 0; i < name.length(); i++) {
            hash = 31 * hash + name.charAt(i);
        }
        return hash;
    }

    /** Spreads every bit over all others: the finalizer of SplitMix64. */
    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
