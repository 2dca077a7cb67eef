package org.mageos.content.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Divides a rectangle into areas by size, each as near to a square as it can be.
 *
 * @see <a href="https://doi.org/10.1007/978-3-7091-6783-0_4">Bruls, Huizing, van Wijk: Squarified
 *     Treemaps</a>
 */
final class Treemap {

    private final List<Area> areas = new ArrayList<>();
    private double x;
    private double y;
    private double width;
    private double height;

    /**
     * An area of the map.
     *
     * @param index which of the sizes it stands for
     */
    record Area(int index, double x, double y, double width, double height) {}

    private record Part(int index, double area) {}

    private Treemap(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /**
     * The areas of positive sizes, the largest first.
     *
     * @param sizes what the areas are in proportion to
     */
    static List<Area> of(long[] sizes, double width, double height) {
        double sum = 0;
        for (long size : sizes) {
            sum += size;
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > 0) {
                parts.add(new Part(i, sizes[i] / sum * width * height));
            }
        }
        parts.sort(Comparator.comparingDouble(Part::area).reversed().thenComparingInt(Part::index));
        Treemap map = new Treemap(width, height);
        map.fill(parts);
        return map.areas;
    }

    private void fill(List<Part> parts) {
        List<Part> row = new ArrayList<>();
        for (Part part : parts) {
            double side = Math.min(width, height);
            List<Part> longer = new ArrayList<>(row);
            longer.add(part);
            if (!row.isEmpty() && worst(longer, side) > worst(row, side)) {
                place(row);
                row = new ArrayList<>(List.of(part));
            } else {
                row = longer;
            }
        }
        place(row);
    }

    /** How far the least square area of a row is from a square: 1 is one. */
    private static double worst(List<Part> row, double side) {
        double sum = row.stream().mapToDouble(Part::area).sum();
        double largest = row.get(0).area();
        double smallest = row.get(row.size() - 1).area();
        return Math.max(side * side * largest / (sum * sum), sum * sum / (side * side * smallest));
    }

    private void place(List<Part> row) {
        double sum = row.stream().mapToDouble(Part::area).sum();
        boolean asColumn = width >= height;
        double thickness = sum / (asColumn ? height : width);
        double at = asColumn ? y : x;
        for (Part part : row) {
            double length = part.area() / thickness;
            areas.add(
                    asColumn
                            ? new Area(part.index(), x, at, thickness, length)
                            : new Area(part.index(), at, y, length, thickness));
            at += length;
        }
        if (asColumn) {
            x += thickness;
            width -= thickness;
        } else {
            y += thickness;
            height -= thickness;
        }
    }
}
