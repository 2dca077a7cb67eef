package org.mageos.content.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.mageos.content.report.html.Treemap.Area;

class TreemapTest {

    @Property(tries = 200)
    void dividesTheWholeRectangleInProportion(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 5_000) Long> sizes) {
        long[] values = sizes.stream().mapToLong(Long::longValue).toArray();
        double sum = sizes.stream().mapToLong(Long::longValue).sum();

        List<Area> areas = Treemap.of(values, 640, 360);

        assertThat(areas).hasSize((int) sizes.stream().filter(size -> size > 0).count());
        for (Area area : areas) {
            assertThat(area.width() * area.height())
                    .isCloseTo(values[area.index()] / sum * 640 * 360, within(0.01));
            assertThat(area.x()).isBetween(-0.01, 640.01);
            assertThat(area.x() + area.width()).isLessThan(640.01);
            assertThat(area.y() + area.height()).isLessThan(360.01);
        }
        for (int i = 0; i < areas.size(); i++) {
            for (int j = i + 1; j < areas.size(); j++) {
                assertThat(overlap(areas.get(i), areas.get(j))).isLessThan(0.01);
            }
        }
    }

    private static double overlap(Area a, Area b) {
        double width = Math.min(a.x() + a.width(), b.x() + b.width()) - Math.max(a.x(), b.x());
        double height = Math.min(a.y() + a.height(), b.y() + b.height()) - Math.max(a.y(), b.y());
        return Math.max(0, width) * Math.max(0, height);
    }
}
