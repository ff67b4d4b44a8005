// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not known of a dose is drawn between its ends. */
class UncertainArmTest {
    private static final int DRAWS = 2000;

    @TempDir
    private Path folder;

    private BacktestDesk desk;

    @BeforeEach
    void setUp() {
        desk = new BacktestDesk(folder);
    }

    private UncertainArm arm(String settings) {
        return desk.read(BacktestDesk.changed("analysts: 2, callInsPerYear: {low: 2, high: 6}", settings))
                .programme();
    }

    private static double drawn(UncertainArm arm, long key, String setting) {
        return ((Number) arm.drawn(key).strategies().get(0).settings().get(setting)).doubleValue();
    }

    private static DoubleStream draws(UncertainArm arm, String setting) {
        return LongStream.range(0, DRAWS).mapToDouble(key -> drawn(arm, key * 7919, setting));
    }

    @Test
    @DisplayName("Whole numbers between whole ends, both ends among them, all as often")
    void whole() {
        UncertainArm arm = arm("analysts: {low: 2, high: 5}");
        Set<Double> values = new TreeSet<>(draws(arm, "analysts").boxed().toList());
        assertThat(values).containsExactly(2.0, 3.0, 4.0, 5.0);
        for (double value : values) {
            assertThat(draws(arm, "analysts").filter(v -> v == value).count())
                    .isBetween((long) (0.21 * DRAWS), (long) (0.29 * DRAWS));
        }
    }

    @Test
    @DisplayName("Any number between other ends, evenly")
    void between() {
        UncertainArm arm = arm("callInsPerYear: {low: 2.5, high: 6.5}");
        assertThat(draws(arm, "callInsPerYear")).allMatch(value -> value >= 2.5 && value < 6.5);
        assertThat(draws(arm, "callInsPerYear").average().orElseThrow()).isBetween(4.35, 4.65);
        assertThat(draws(arm, "callInsPerYear").filter(value -> value < 3.5).count())
                .isBetween((long) (0.21 * DRAWS), (long) (0.29 * DRAWS));
    }

    @Test
    @DisplayName("The same key draws the same arm, other keys others, and each number has luck of its own")
    void keys() {
        UncertainArm arm = arm("analysts: {low: 0, high: 40}, enforcementDetectives: {low: 0, high: 40}");
        assertThat(arm.drawn(11)).isEqualTo(arm.drawn(11));
        assertThat(draws(arm, "analysts").distinct().count()).isEqualTo(41);
        long equal = LongStream.range(0, DRAWS)
                .filter(key -> drawn(arm, key, "analysts") == drawn(arm, key, "enforcementDetectives"))
                .count();
        assertThat(equal).isLessThan(DRAWS / 10);
        double before = drawn(arm, 11, "analysts");
        UncertainArm more = arm("attendeesPerCallIn: {low: 10, high: 30}, analysts: {low: 0, high: 40}");
        assertThat(drawn(more, 11, "analysts")).isEqualTo(before);
    }

    @Test
    @DisplayName("What is known is as written, ends that are equal are that number, and unknown ones are named")
    void known() {
        UncertainArm arm = arm("analysts: 3, callInsPerYear: {low: 4, high: 4}");
        assertThat(draws(arm, "analysts").distinct()).containsExactly(3.0);
        assertThat(draws(arm, "callInsPerYear").distinct()).containsExactly(4.0);
        assertThat(arm.unknown()).containsExactly("focusedDeterrence.callInsPerYear");
        assertThat(arm("analysts: 3").unknown()).isEmpty();
    }

    @Test
    @DisplayName("Staff of the city may be unknown too")
    void staffing() {
        UncertainArm arm = desk.read(BacktestDesk.changed(
                        "focusedDeterrence: {analysts: 2, callInsPerYear: {low: 2, high: 6}}",
                        "staffing: {policeOfficers: {low: 60, high: 62}}"))
                .programme();
        assertThat(LongStream.range(0, 100)
                        .mapToObj(key -> arm.drawn(key).staffing().get("policeOfficers"))
                        .distinct()
                        .sorted())
                .containsExactly(60.0, 61.0, 62.0);
    }
}
