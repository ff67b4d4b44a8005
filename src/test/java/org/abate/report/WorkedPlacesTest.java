// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.RunPlan;
import org.abate.experiment.StoredRuns;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkedPlacesTest {
    @TempDir
    private Path parent;

    private ResultsFolder make() {
        return StandInResults.make(parent, new RunPlan(60, 3), 2, List.of("nothing", "good"), List.of(0.0, 20.0));
    }

    private static double number(ResultsFolder folder, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.runs());
                Statement statement = connection.createStatement()) {
            if (!sql.startsWith("SELECT")) {
                return statement.executeUpdate(sql);
            }
            try (ResultSet row = statement.executeQuery(sql)) {
                return row.getDouble(1);
            }
        }
    }

    @Test
    @DisplayName("Where nobody's work has a place there is nothing to compare")
    void nowhere() throws Exception {
        try (StoredRuns stored = StoredRuns.open(make().runs())) {
            assertThat(WorkedPlaces.of(stored)).hasSize(2).allMatch(places -> places.isEmpty());
        }
    }

    @Test
    @DisplayName("Where most of the work is, and the rest, each against the same places in the comparison arm")
    void byHand() throws Exception {
        ResultsFolder folder = make();
        number(folder, "UPDATE by_neighborhood SET mediations = 30 WHERE arm = 1 AND neighborhood = 0");
        number(folder, "UPDATE by_neighborhood SET mediations = 2 WHERE arm = 1 AND neighborhood = 1");
        number(folder, "UPDATE by_neighborhood SET mediations = 9 WHERE neighborhood = 2");
        String sum = "SELECT 100 * (1 - SUM(CASE WHEN arm = 1 THEN expected_homicides ELSE 0 END)"
                + " / SUM(CASE WHEN arm = 0 THEN expected_homicides ELSE 0 END)) FROM by_neighborhood WHERE neighborhood ";
        try (StoredRuns stored = StoredRuns.open(folder.runs())) {
            WorkedPlaces places = WorkedPlaces.of(stored).get(1).orElseThrow();
            assertThat(places.neighborhoods()).isEqualTo(1);
            assertThat(places.there().percent()).isCloseTo(number(folder, sum + "= 0"), within(1e-9));
            assertThat(places.elsewhere().percent()).isCloseTo(number(folder, sum + "> 0"), within(1e-9));
        }
    }
}
