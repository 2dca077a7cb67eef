package org.example.api;

import java.io.*;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.*;
import org.example.other.Thing;

/** JD10 to JD15. <a id="own"></a>{@index "search phrase"} */
public class Outer<K extends Number & Comparable<K>, V> {

    public static final String SC = "x";
    protected int field;
    int hidden;

    public Outer(K key, V... rest) {}

    protected Outer(int[] a, long[][] b, final @Deprecated String c, int d[]) {}

    Outer(byte packagePrivate) {}

    public void field() {}

    public void m() {}

    public void m(int a) {}

    public void m(int a, String b) {}

    public void M(String a) {}

    public void varargs(Object... a) {}

    public void arrays(int[]... z) {}

    public <T extends Number> void generic(T a, T[] b, List<T> c, Map<String, ? super T> d) {}

    @SafeVarargs
    public static <E extends Comparable<E>> List<E> of(E... all) {
        return null;
    }

    public void nested(Map.Entry<K, V> a, Entry<K, V> b, Inner c, Outer.Inner.Deep d, Thing e) {}

    public void star(Function<K, V> a, InputStream b, Thing.Part c) {}

    public void full(java.util.concurrent.TimeUnit a, org.example.other.Thing b) {}

    public void $m_1(int a) {}

    public void ünï(Outer<K, V> this, int a) {}

    void packagePrivate() {}

    private void secret() {}

    /** A nested class. */
    public static class Inner {
        /** A deeper one. */
        public static class Deep extends Inner {
            public void deep(Deep a, Sibling b) {}
        }

        public enum Sibling {
            ONE,
            TWO {
                @Override
                void act() {}
            };

            void act() {}
        }
    }

    protected class Prot {
        public void q(K a, V b) {}
    }

    class PackagePrivate {}

    /** An annotation interface. */
    public @interface Mark {
        String value();

        int[] numbers() default {};
    }

    /** A record. */
    public record Point<T>(int x, T[] y, String... rest) {
        public Point {}

        public static int count() {
            return 0;
        }
    }

    /** Another record. */
    public record Pair(int a, Outer.Inner b) {
        public Pair(int a) {
            this(a, null);
        }
    }

    /** Private constructors only. */
    public static final class Closed {
        private Closed() {}
    }

    /** An interface. */
    public interface Face<Q> extends Supplier<Q> {
        int CONSTANT = 1;

        void plain(Q a);

        default void standard() {}

        static void statical() {}

        private void secret() {}

        class Within {
            public void w(Q_ a) {}

            /** A class with an underscore. */
            public static class Q_ {}
        }
    }
}
