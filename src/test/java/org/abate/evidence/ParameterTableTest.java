// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParameterTableTest {
    private static final String TABLE =
            """
            injury:
              fatalShare: {median: 0.2, low5: 0.17, high95: 0.24, scale: logit, unit: share, meaning: Dies., sources: [RK21, RK22]}
              goldenHour: {value: 60, unit: minutes, meaning: Time., judgement: A round number.}
            outreach:
              mediationRatio: {median: 0.85, low5: 0.72, high95: 0.98, scale: log, unit: ratio, meaning: Less., sources: [OU27]}
              skillSd: {median: 0.3, low5: 0.1, high95: 0.5, unit: log-odds, meaning: Spread., judgement: Sites differ.}
            """;
    private static final String ONE_MORE = "added:\n  first: {median: 2, low5: 1, high95: 4, scale: log, unit: days,"
            + " meaning: New., judgement: None known.}\n";

    private final ParameterTable table = read(TABLE);

    @Test
    @DisplayName("A table is read with names, units, priors, sources and judgements, in the order of the file")
    void reads() {
        assertThat(table.parameters())
                .extracting(Parameter::name)
                .containsExactly(
                        "injury.fatalShare", "injury.goldenHour", "outreach.mediationRatio", "outreach.skillSd");
        Parameter first = table.parameters().get(0);
        assertThat(first.group()).isEqualTo("injury");
        assertThat(first.unit()).isEqualTo("share");
        assertThat(first.prior()).isEqualTo(new Prior(0.2, 0.17, 0.24, Scale.LOGIT));
        assertThat(first.sources()).containsExactly("RK21", "RK22");
        assertThat(table.parameters().get(1).prior().isFixed()).isTrue();
        assertThat(table.parameters().get(3).prior().scale()).isEqualTo(Scale.LINEAR);
    }

    @Test
    @DisplayName("The medians are those of the priors")
    void medians() {
        assertThat(table.medians().value("outreach.mediationRatio")).isEqualTo(0.85);
        assertThat(table.medians().value("injury.goldenHour")).isEqualTo(60);
    }

    @Test
    @DisplayName("Set n is the same whenever it is drawn, and differs from other sets and seeds")
    void repeatable() {
        assertThat(table.draw(7, 3)).isEqualTo(read(TABLE).draw(7, 3));
        assertThat(table.draw(7, 3)).isNotEqualTo(table.draw(7, 4)).isNotEqualTo(table.draw(8, 3));
        assertThat(table.draw(7, 3)).isNotEqualTo(table.draw(7 + (1L << 32), 3));
    }

    @Test
    @DisplayName("Adding a parameter, before or behind, changes no other")
    void addingChangesNothingElse() {
        ParameterSet before = table.draw(7, 3);
        for (String longer : new String[] {TABLE + ONE_MORE, ONE_MORE + TABLE}) {
            ParameterSet after = read(longer).draw(7, 3);
            assertThat(after.values())
                    .containsAllEntriesOf(before.values())
                    .hasSize(before.values().size() + 1);
        }
    }

    @Test
    @DisplayName("Over many sets each parameter follows its prior, and no two move together")
    void drawsFollowThePriors() {
        int sets = 20_000;
        double[] fatal = column("injury.fatalShare", sets);
        double[] mediation = column("outreach.mediationRatio", sets);
        double tolerance = 4 * StrictMath.sqrt(0.05 * 0.95 / sets);
        assertThat(shareBelow(fatal, 0.17)).isCloseTo(0.05, within(tolerance));
        assertThat(shareBelow(fatal, 0.24)).isCloseTo(0.95, within(tolerance));
        assertThat(shareBelow(mediation, 0.85)).isCloseTo(0.5, within(4 * 0.5 / StrictMath.sqrt(sets)));
        long bothLow = IntStream.range(0, sets)
                .filter(set -> fatal[set] < 0.2 && mediation[set] < 0.85)
                .count();
        assertThat(bothLow / (double) sets).isCloseTo(0.25, within(4 * 0.433 / StrictMath.sqrt(sets)));
    }

    @Test
    @DisplayName("A set binds to a record whose components are named like the parameters of a group")
    void binds() {
        record Injury(double fatalShare, double goldenHour) {}
        assertThat(table.medians().bind("injury", Injury.class)).isEqualTo(new Injury(0.2, 60));
        record Misspelt(double fatalShares) {}
        assertThatThrownBy(() -> table.medians().bind("injury", Misspelt.class))
                .hasMessageContaining("injury.fatalShares");
    }

    @Test
    @DisplayName("A parameter with neither source nor judgement, or with a prior out of order, is refused by name")
    void refused() {
        assertThatThrownBy(() -> read("a:\n  b: {value: 1, unit: days, meaning: None.}"))
                .hasMessageContaining("a.b");
        assertThatThrownBy(() ->
                        read("a:\n  b: {median: 1, low5: 2, high95: 3, unit: days, meaning: None., judgement: None.}"))
                .hasMessageContaining("a.b");
        assertThatThrownBy(
                        () -> read(
                                "a:\n  b: {median: 1, low5: 1, high95: 3, scale: cubic, unit: days, meaning: No., judgement: N.}"))
                .hasMessageContaining("a.b");
    }

    private double[] column(String name, int sets) {
        return IntStream.range(0, sets)
                .mapToDouble(set -> table.draw(1, set).value(name))
                .toArray();
    }

    private static double shareBelow(double[] values, double limit) {
        return IntStream.range(0, values.length).filter(i -> values[i] < limit).count() / (double) values.length;
    }

    private static ParameterTable read(String yaml) {
        try {
            return ParameterTable.read(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
