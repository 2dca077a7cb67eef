package org.example.other;

import static java.util.Map.Entry;

/** A class of another package. */
public class Thing implements java.io.Serializable {
    /** A part of it. */
    public class Part {
        public Part(int a) {}
    }

    public void entry(Entry<?, ?> a, Integer b, Thing[] c) {}
}
