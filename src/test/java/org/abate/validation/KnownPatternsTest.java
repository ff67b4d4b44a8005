// SPDX-License-Identifier: Apache-2.0
package org.abate.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.abate.city.City;
import org.abate.city.RecordedPattern;
import org.abate.city.RecordedPatternReader;
import org.abate.evidence.EvidenceTable;
import org.abate.validation.Yardstick.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ships with the program to hold the model against. */
class KnownPatternsTest {
    @Test
    void everyPublishedTargetIsOfAPatternAndOfEvidence() {
        List<String> patterns = new PatternCatalog(Milltown.city(), 1)
                .all().stream().map(Pattern::id).toList();
        EvidenceTable evidence = EvidenceTable.load();
        assertThat(patterns).doesNotHaveDuplicates();
        assertThat(PublishedTargets.load().all()).isNotEmpty().allSatisfy(target -> {
            assertThat(patterns).contains(target.pattern());
            assertThat(target.rows()).allMatch(row -> !evidence.matching(row).isEmpty());
            assertThat(target.hasTolerance() || !target.note().isEmpty()).isTrue();
            assertThat(target.low() > target.high()).isFalse();
        });
    }

    @Test
    void theFiveMotivesAreAWhole() {
        assertThat(PublishedTargets.load().all().stream()
                        .filter(target -> target.pattern().startsWith("motive_"))
                        .mapToDouble(PublishedTarget::value)
                        .sum())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stlouis", "kansas-city"})
    void theRecordOfACityIsWhole(String name) throws Exception {
        City city = Milltown.read(name);
        PatternCatalog catalog = new PatternCatalog(city, 1);
        List<RecordedPattern> record =
                RecordedPatternReader.read(Path.of("scenarios", "cities", name), catalog.recordable());
        assertThat(record).extracting(RecordedPattern::id).containsExactlyElementsOf(catalog.recordable());
        assertThat(record).allMatch(p -> p.firstYear() == 2008 && p.lastYear() == 2015);
        KnownPatterns known = new KnownPatterns(city, name, catalog, record, Optional.empty());
        assertThat(known.recordedByNeighborhood()).hasSameSizeAs(city.neighborhoods());
        assertThat(known.level()).isEqualTo(known.recorded("homicides_per_year"));
        assertThat(known.yardsticks())
                .filteredOn(yardstick -> yardstick.rule() == Rule.NOT_APPLICABLE)
                .extracting(yardstick -> yardstick.pattern().id())
                .isSubsetOf("referred_rate", "victim_male_share");
    }
}
