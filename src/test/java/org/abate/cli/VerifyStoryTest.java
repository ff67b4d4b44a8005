// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code abate verify}: sound results pass, and whatever was changed in them is named. */
class VerifyStoryTest {
    @TempDir
    private static Path once;

    private static Path sound;

    @TempDir
    private Path folder;

    private Path results;

    @BeforeAll
    static void runOnce() throws Exception {
        Jar.Ended run = Jar.run(once, "run", Jar.scenario("minimal.yaml"), "--runs", "9", "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        sound = run.results(once);
    }

    @BeforeEach
    void copy() throws Exception {
        results = Results.copy(sound, folder.resolve("results"));
    }

    private Jar.Ended verify(String... options) throws Exception {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "verify";
        arguments[1] = results.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        Jar.Ended ended = Jar.run(folder, arguments);
        assertThat(ended.err()).isEmpty();
        return ended;
    }

    @Test
    void soundResultsPassAndStayAsTheyAre() throws Exception {
        Map<String, String> before = Results.hashes(results);
        Jar.Ended sound = verify("--sample", "4");
        assertThat(sound.status()).as(sound.out()).isZero();
        assertThat(sound.out())
                .contains("Hashes: all 7 inputs are as the manifest says.")
                .contains("outputs are as the manifest says.")
                .contains("Store: all 9 runs in runs.db are as they were counted (9 were asked for).")
                .contains("Lived again: 4 of 4 runs came out the same in every count of all 2 arms.")
                .endsWith("All agrees.\n");
        assertThat(Results.hashes(results)).isEqualTo(before);
    }

    @Test
    void countsThatWereChangedAreFound() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + results.resolve("runs.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE by_month SET expected_homicides = expected_homicides * 0.9 WHERE arm = 1"
                    + " AND parameter_set = 0 AND seed = 0 AND month = 3");
        }
        Jar.Ended changed = verify("--sample", "9");
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.out())
                .contains("DIFFERS: runs.db has changed: its SHA-256 is ")
                .contains("DIFFERS: runs.db is damaged: 1 run is not as counted")
                .contains("Store: 8 runs are sound; `abate resume ")
                .contains("Lived again: 8 of 8 runs");
    }

    @Test
    void runsThatWereRemovedAndRowsThatWereMovedAreFound() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + results.resolve("runs.db"));
                Statement statement = connection.createStatement()) {
            for (String table :
                    new String[] {"by_month", "by_neighborhood", "by_victim_group", "year_before", "spending"}) {
                statement.execute("DELETE FROM " + table + " WHERE parameter_set = 0 AND seed = 1");
                statement.execute("UPDATE " + table + " SET seed = 1 WHERE parameter_set = 0 AND seed = 0");
            }
            statement.execute("DELETE FROM run WHERE parameter_set = 0 AND seed IN (0, 1)");
        }
        assertThat(verify("--sample", "0").out()).contains("rows of no whole run");
    }

    @Test
    void changedFilesAreNamed() throws Exception {
        Files.writeString(results.resolve("csv/runs.csv"), "run\n");
        Files.delete(results.resolve("summary.json"));
        Jar.Ended outputs = verify("--sample", "1");
        assertThat(outputs.status()).isEqualTo(1);
        assertThat(outputs.out())
                .contains("DIFFERS: csv/runs.csv has changed", "DIFFERS: summary.json is gone", "2 differences.");
        Files.writeString(results.resolve("city/city.yaml"), "name: Elsewhere\n");
        Jar.Ended inputs = verify();
        assertThat(inputs.status()).isEqualTo(1);
        assertThat(inputs.out())
                .contains("DIFFERS: city/city.yaml has changed")
                .contains("The runs are not checked: what they were made from has changed.");
        Jar.Ended resumed = Jar.run(folder, "resume", results.toString());
        assertThat(resumed.status()).isEqualTo(2);
        assertThat(resumed.err()).contains("city.yaml: has changed: its SHA-256 is ", "put the original back");
    }

    @Test
    void wrongOptionsAreAllSaid() throws Exception {
        Jar.Ended wrong = Jar.run(folder, "verify", "nowhere", "--sample", "-1", "--threads", "x");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("--sample", "--threads", "nowhere: there is no such folder", "3 problems");
    }
}
