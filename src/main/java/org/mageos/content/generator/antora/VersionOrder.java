package org.mageos.content.generator.antora;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * The order of a component's versions, the latest first: none at all, then names from the end of
 * the alphabet, then numbers from the highest.
 */
final class VersionOrder implements Comparator<String> {

    private static final int PARTS = 3;

    @Override
    public int compare(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? -1 : 1;
        }
        boolean isNumber = isNumber(one);
        if (isNumber != isNumber(other)) {
            return isNumber ? 1 : -1;
        }
        return isNumber
                ? compareNumbers(withoutLetter(other), withoutLetter(one))
                : compareNames(other, one);
    }

    /** Whether a version is taken for a number: {@code 2.0-rc}, {@code v1}, {@code 10}. */
    static boolean isNumber(String version) {
        String number = withoutLetter(version);
        return !number.isEmpty()
                && isDigit(number.charAt(0))
                && (number.indexOf('.') >= 0
                        || number.length() < version.length()
                        || number.chars().allMatch(Character::isDigit));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String withoutLetter(String version) {
        return version.startsWith("v") ? version.substring(1) : version;
    }

    private static int compareNumbers(String one, String other) {
        String[] ones = one.split("-", 2);
        String[] others = other.split("-", 2);
        String[] left = ones[0].split("\\.");
        String[] right = others[0].split("\\.");
        for (int i = 0; i < PARTS; i++) {
            int order = number(left, i).compareTo(number(right, i));
            if (order != 0) {
                return order;
            }
        }
        if (ones.length == 1 || others.length == 1) {
            return others.length - ones.length;
        }
        return compareNames(ones[1], others[1]);
    }

    /** What is no number counts less than any. */
    private static BigDecimal number(String[] parts, int index) {
        if (index >= parts.length || parts[index].isEmpty()) {
            return BigDecimal.ZERO;
        }
        return parts[index].chars().allMatch(c -> isDigit((char) c))
                ? new BigDecimal(parts[index])
                : BigDecimal.ONE.negate();
    }

    /** Letters by the alphabet, and digits as the numbers that they stand for. */
    private static int compareNames(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int endOfOne = endOfDigits(one, i);
                int endOfOther = endOfDigits(other, j);
                int order =
                        new BigDecimal(one.substring(i, endOfOne))
                                .compareTo(new BigDecimal(other.substring(j, endOfOther)));
                if (order != 0) {
                    return order;
                }
                i = endOfOne;
                j = endOfOther;
            } else {
                int order = Character.compare(one.charAt(i++), other.charAt(j++));
                if (order != 0) {
                    return order;
                }
            }
        }
        return (one.length() - i) - (other.length() - j);
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
