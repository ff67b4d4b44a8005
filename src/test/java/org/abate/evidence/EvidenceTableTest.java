// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EvidenceTableTest {
    private static final String HEADER =
            "id,topic,setting,design,outcome,estimate,ci_low,ci_high,unit,citation,verified,url_or_title,note\n";

    private final EvidenceTable table = EvidenceTable.load();

    @Test
    @DisplayName("A row is read with its interval, its citation and whether it was verified")
    void reads() {
        EvidenceRow row = table.find("PL02").orElseThrow();
        assertThat(row.estimateWithUnit()).isEqualTo("-6.8 (-10.6 to -2.7) percent");
        assertThat(row.shortCitation()).isEqualTo("Moyer et al. 2019");
        assertThat(row.verified()).isTrue();
        assertThat(row.urlOrTitle()).contains("ojp.gov");
        assertThat(table.find("FD05").orElseThrow().verified()).isFalse();
        assertThat(table.find("XX99")).isEmpty();
    }

    @Test
    @DisplayName("Two authors are both named, and a source without a year is named whole")
    void citations() {
        assertThat(table.find("FD23").orElseThrow().shortCitation()).isEqualTo("Papachristos AV, Kirk DS 2015");
        assertThat(table.find("SL2012").orElseThrow().shortCitation()).isEqualTo("SLMPD / City of St. Louis");
    }

    @Test
    @DisplayName("A unit that only says of what kind the estimate is does not follow it")
    void kinds() {
        assertThat(table.find("OU17").orElseThrow().estimateWithUnit()).isEqualTo("increase");
    }

    @Test
    @DisplayName("Rows are found by the beginning of their ids: every year of both cities is there")
    void matching() {
        assertThat(table.matching("SL*"))
                .extracting(EvidenceRow::id)
                .containsAll(IntStream.rangeClosed(2008, 2025)
                        .mapToObj(year -> "SL" + year)
                        .toList())
                .contains("SL34", "SL36", "SL38");
        assertThat(table.matching("KC*"))
                .extracting(EvidenceRow::id)
                .containsAll(IntStream.rangeClosed(2008, 2024)
                        .mapToObj(year -> "KC" + year)
                        .toList());
        assertThat(table.matching("OU27")).extracting(EvidenceRow::id).containsExactly("OU27");
        assertThat(table.matching("XX*")).isEmpty();
    }

    @Test
    @DisplayName("Every row says where and what, and a verified one where it was read")
    void complete() {
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.id()).matches("[A-Z]{2}\\d{2,4}");
            assertThat(row.topic()).isNotBlank();
            assertThat(row.setting()).isNotBlank();
            assertThat(!row.verified() || !row.urlOrTitle().isBlank()).isTrue();
        });
    }

    @Test
    @DisplayName("A row that is there twice, or neither verified nor not, is refused by name")
    void refused() {
        String row = "FD01,t,s,d,o,1,,,u,c,yes,x,n\n";
        assertThatThrownBy(() -> read(HEADER + row + row)).hasMessageContaining("FD01");
        assertThatThrownBy(() -> read(HEADER + row.replace("yes", "maybe")))
                .hasMessageContaining("FD01")
                .hasMessageContaining("maybe");
    }

    private static EvidenceTable read(String csv) throws IOException {
        return EvidenceTable.read(new StringReader(csv));
    }
}
