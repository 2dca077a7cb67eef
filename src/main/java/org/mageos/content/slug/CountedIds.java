package org.mageos.content.slug;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The ids of one document, where one that is taken counts on from the number that it ends in. */
final class CountedIds {

    /** Python refuses to read longer numbers, too. */
    private static final int MAX_DIGITS = 4300;

    private final Set<String> taken;

    /** For an id, one behind it, all between them taken: so that none is looked at often. */
    private final Map<String, BigInteger> later = new HashMap<>();

    CountedIds(Set<String> taken) {
        this.taken = taken;
    }

    String unique(String slug) {
        String id = slug.isEmpty() || taken.contains(slug) ? next(slug) : slug;
        taken.add(id);
        return id;
    }

    private String next(String slug) {
        int digits = slug.length();
        while (digits > 0 && slug.charAt(digits - 1) >= '0' && slug.charAt(digits - 1) <= '9') {
            digits--;
        }
        boolean counts =
                digits > 0
                        && digits < slug.length()
                        && slug.length() - digits <= MAX_DIGITS
                        && slug.charAt(digits - 1) == '_';
        String base = counts ? slug.substring(0, digits - 1) : slug;
        BigInteger asked =
                (counts ? new BigInteger(slug.substring(digits)) : BigInteger.ZERO)
                        .add(BigInteger.ONE);
        BigInteger free = asked;
        while (taken.contains(base + "_" + free)) {
            free = later.getOrDefault(base + "_" + free, free.add(BigInteger.ONE));
        }
        for (BigInteger passed = asked; passed.compareTo(free) < 0; ) {
            BigInteger behind = later.put(base + "_" + passed, free);
            passed = behind == null ? passed.add(BigInteger.ONE) : behind;
        }
        return base + "_" + free;
    }
}
