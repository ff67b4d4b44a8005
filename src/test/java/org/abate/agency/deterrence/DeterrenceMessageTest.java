// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.deterrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.abate.city.CityReader;
import org.abate.city.Lists;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterSet;
import org.abate.evidence.ParameterTable;
import org.abate.model.Drift;
import org.abate.model.Interventions;
import org.abate.model.ProjectionCalendar;
import org.abate.model.RunWorld;
import org.abate.model.ViolenceModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeterrenceMessageTest {
    private static final int GROUP = 0;
    private static final int DAYS = 300;

    private ViolenceModel model;
    private Interventions city;
    private DeterrenceParameters p;
    private DeterrenceMessage message;
    private Lists rivals;

    @BeforeEach
    void begin() throws Exception {
        ParameterSet set = ParameterTable.load().medians();
        SyntheticCity synthetic = SyntheticCity.of(CityReader.read(Path.of("scenarios", "cities", "minimal")), set, 1);
        ProjectionCalendar calendar = ProjectionCalendar.of(LocalDate.of(2025, 1, 1), 2, 0);
        model = ViolenceModel.burnIn(
                new RunWorld(synthetic, set, 1, calendar, 0, Drift.FROM_THE_PRESENT, 1),
                (day, kind, key, who, whom) -> {});
        model.start();
        city = model.interventions();
        p = set.bind("deterrence", DeterrenceParameters.class);
        rivals = synthetic.network().rivals();
        message = new DeterrenceMessage(city, p, rivals, 1, 0.5);
    }

    @Test
    @DisplayName("Doubt takes its share of what is left of the message, however often and long ago the group was told")
    void doubtAlwaysTakes() {
        message.tell(GROUP, 20, 0);
        model.liveUntil(DAYS);
        double before = city.message(GROUP);
        assertThat(before).isPositive();
        message.doubt(GROUP, p.credibilityLostWhenMissed(), DAYS);
        assertThat(city.message(GROUP)).isCloseTo(before * (1 - p.credibilityLostWhenMissed()), within(1e-12));
    }

    @Test
    @DisplayName("A new contact does not undo the doubt: the group believes less than one that never had reason to")
    void doubtLasts() {
        message.tell(GROUP, 2, 0);
        message.tell(GROUP + 1, 2, 0);
        message.doubt(GROUP, p.credibilityLostWhenMissed(), 0);
        message.tell(GROUP, 1, 0);
        message.tell(GROUP + 1, 1, 0);
        assertThat(city.message(GROUP)).isLessThan(city.message(GROUP + 1));
    }

    @Test
    @DisplayName(
            "Rivals hear of it and believe their share, others nothing; who was told in full learns nothing by hearing")
    void heard() {
        int told = IntStream.range(0, rivals.count())
                .filter(group -> rivals.size(group) > 0)
                .findFirst()
                .orElseThrow();
        int rival = rivals.get(told, 0);
        message.tell(told, 3, 0);
        double full = city.message(told);
        assertThat(city.message(rival)).isCloseTo(p.heardShare() * full, within(1e-12));
        IntStream.range(0, rivals.count())
                .filter(group -> group != told && !holds(told, group))
                .forEach(group -> assertThat(city.message(group)).isZero());
        message.tell(told, 300, 0);
        assertThat(city.message(rival)).as("hearing wears off").isCloseTo(p.heardShare() * full, within(1e-12));
        message.tell(rival, 3, 0);
        double believes = city.message(rival);
        message.tell(told, 3, 0);
        assertThat(city.message(rival)).isEqualTo(believes);
    }

    private boolean holds(int group, int other) {
        return IntStream.range(0, rivals.size(group)).anyMatch(i -> rivals.get(group, i) == other);
    }

    @Test
    @DisplayName("The message fades by half in its half-life, and more contacts never weaken it")
    void fades() {
        message.tell(GROUP, 3, 0);
        double first = city.message(GROUP);
        model.liveUntil(p.messageHalfLifeDays());
        assertThat(city.message(GROUP)).isCloseTo(first / 2, within(1e-3 * first));
        double faded = city.message(GROUP);
        message.tell(GROUP, 1, p.messageHalfLifeDays());
        assertThat(city.message(GROUP)).isGreaterThan(faded);
    }

    @Test
    @DisplayName(
            "Of a message that halves in half a year 0.54 is left on the mean of a year, and of two sides three quarters hold back")
    void whatArrives() {
        double mean = (1 - 0.25) / (2 * Math.log(2));
        assertThat(mean).isCloseTo(0.541, within(0.001));
        assertThat(DeterrenceMessage.shareThatArrives(365.0 / 2, 0.5)).isCloseTo(0.75 * mean, within(1e-12));
        assertThat(DeterrenceMessage.shareThatArrives(1e9, 1)).isCloseTo(1, within(1e-6));
    }
}
