// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.abate.city.AnnualHomicides.Year;
import org.abate.scenario.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualHomicidesTest {
    @TempDir
    private Path folder;

    private AnnualHomicides read(String... rows) throws IOException, InvalidInputException {
        Path file = folder.resolve(AnnualHomicides.FILE);
        Files.writeString(file, "year,homicides,used,source\n" + String.join("\n", rows) + "\n");
        return AnnualHomicides.read(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stlouis", "kansas-city"})
    @DisplayName("Shipped: 2008 to 2015 to fit, 2016 to 2024 to test")
    void shipped(String city) throws InvalidInputException {
        AnnualHomicides record =
                AnnualHomicides.read(Path.of("scenarios", "cities", city).resolve(AnnualHomicides.FILE));
        assertThat(record.years()).extracting(Year::year).startsWith(2008).endsWith(2024);
        assertThat(record.years()).filteredOn(Year::test).extracting(Year::year).startsWith(2016);
        assertThat(record.years()).hasSize(17);
        assertThat(record.fitted()).hasSize(8);
    }

    @Test
    @DisplayName("St. Louis: the counts to fit sum to those by neighborhood with parks and unknown places")
    void stLouis() throws InvalidInputException {
        AnnualHomicides record = AnnualHomicides.read(Path.of("scenarios/cities/stlouis", AnnualHomicides.FILE));
        assertThat(Arrays.stream(record.fitted()).sum()).isEqualTo(1133 + 8 + 6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010,12,fit,a|2012,9,test,b|:3:|expected 2011",
                "2010,12,fit,a|2011,9,maybe,b|:3:|expected fit or test but found maybe",
                "2010,12,test,a|2011,9,fit,b|:3:|may not follow",
                "2010,12,fit,a|2011,0,test,b|:3:|from 1 to",
                "2010,12,fit,a|2011,9,test,|:3:|must not be empty",
                "2010,12,fit,a|2011,9,fit,b|:1:|one to test"
            })
    @DisplayName("What is wrong is said with its line")
    void wrong(String one, String other, String line, String message) {
        assertThatThrownBy(() -> read(one, other))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(AnnualHomicides.FILE + line)
                .hasMessageContaining(message);
    }
}
