// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.abate.city.City;
import org.abate.city.SyntheticCity;
import org.abate.evidence.ParameterTable;
import org.abate.model.DisputeKind;
import org.abate.statistics.Ties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five people hurt, of whom three are killed and one is shot twice. */
class StreetPatternsTest {
    private static final Person TWICE_SHOT = new Person(3, 0);
    private static final Person NEVER_SHOT = new Person(9, 0);
    private static final double NO_ARREST = Double.POSITIVE_INFINITY;

    private static History history() {
        City city = Milltown.city();
        SyntheticCity people = SyntheticCity.of(city, ParameterTable.load().draw(1, 0), 1);
        Ties none = new Ties(people.network().size(), new int[0][]);
        return new History(
                city,
                2018,
                2019,
                List.of(
                        hurt(10.2, DisputeKind.ARGUMENT, true, TWICE_SHOT, false, NO_ARREST),
                        hurt(40.7, DisputeKind.RETALIATION, true, TWICE_SHOT, true, 1.5),
                        hurt(100, DisputeKind.DOMESTIC, false, new Person(-5, 0), true, 0.2),
                        hurt(200.5, DisputeKind.GROUP_RIVALRY, true, new Person(-7, 0), true, 0.3),
                        hurt(300, DisputeKind.ROBBERY, true, new Person(4, 1), false, NO_ARREST)),
                Optional.of(new StreetRecord(people.network(), none, none, List.of(TWICE_SHOT, NEVER_SHOT))));
    }

    private static Casualty hurt(
            double day, DisputeKind kind, boolean gun, Person victim, boolean fatal, double daysToArrest) {
        int date = (int) LocalDate.of(2018, 1, 1).toEpochDay() + (int) day;
        boolean top = victim.equals(TWICE_SHOT);
        double arrested = Double.isInfinite(daysToArrest) ? 0 : 1;
        StreetDetail street = new StreetDetail(kind, gun, victim, false, top, daysToArrest);
        return new Casualty(date, day, 0, 0, 0, 25, 0, fatal, arrested, street);
    }

    @ParameterizedTest
    @CsvSource({
        "fatal_share, 0.5",
        "gun_share, 0.6666667",
        "reinjury_1yr, 0.5",
        "network_share, 1",
        "top_share, 0.5",
        "referred_rate, 112.4797905",
        "referred_rate_ratio, 2810.07",
        "motive_retaliation, 50",
        "motive_domestic, 50",
        "motive_argument, 0",
        "clearance, 1",
        "arrest_by_next_day, 0.5",
        "arrest_in_two_weeks, 0.5",
        "network_attributable, 0"
    })
    void isWhatOneCountsByHand(String pattern, double value) {
        assertThat(Milltown.value(pattern, history())).isCloseTo(value, within(1e-4 * Math.max(1, value)));
    }
}
