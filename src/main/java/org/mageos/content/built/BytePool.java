package org.mageos.content.built;

import java.util.Arrays;

/** Numbers for sequences of bytes: each sequence is held once. Not thread-safe while it grows. */
final class BytePool {

    private static final int NONE = -1;

    /** Another one in each run, so that nobody can prepare a site whose texts all collide. */
    private final int seed = System.identityHashCode(this) | 1;

    private byte[][] entries = new byte[1024][];
    private int[] hashes = new int[1024];
    private int count;

    /** Numbers by hash, with open addressing; less than half full. */
    private int[] table = emptyTable(4096);

    private static int[] emptyTable(int size) {
        int[] table = new int[size];
        Arrays.fill(table, NONE);
        return table;
    }

    /** The number of a sequence, which the pool keeps if it is new. */
    int intern(byte[] bytes) {
        int hash = hash(bytes);
        int slot = slot(bytes, hash);
        if (table[slot] != NONE) {
            return table[slot];
        }
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        entries[count] = bytes;
        hashes[count] = hash;
        table[slot] = count++;
        if (count * 2 > table.length) {
            grow();
        }
        return count - 1;
    }

    /** The number of a sequence, or -1 if the pool has none like it. */
    int find(byte[] bytes) {
        return table[slot(bytes, hash(bytes))];
    }

    /** The sequence with a number; not to be changed. */
    byte[] get(int number) {
        return entries[number];
    }

    int size() {
        return count;
    }

    private int slot(byte[] bytes, int hash) {
        int slot = hash & table.length - 1;
        while (table[slot] != NONE
                && !(hashes[table[slot]] == hash && Arrays.equals(entries[table[slot]], bytes))) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void grow() {
        table = emptyTable(table.length * 2);
        for (int number = 0; number < count; number++) {
            int slot = hashes[number] & table.length - 1;
            while (table[slot] != NONE) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = number;
        }
    }

    private int hash(byte[] bytes) {
        int hash = seed;
        for (byte part : bytes) {
            hash = (hash ^ part) * 0x01000193;
        }
        return hash ^ hash >>> 15;
    }
}
