// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same scenario and seed give the same numbers to the last digit, whoever runs them on what. */
class SameNumbersStoryTest {
    @TempDir
    private static Path folder;

    private static Map<String, String> numbers;
    private static String table;

    @BeforeAll
    static void runOnce() throws Exception {
        String city = Jar.project().resolve("scenarios/cities/minimal").toString();
        Files.writeString(
                folder.resolve("scenario.yaml"),
                Files.readString(Path.of(Jar.scenario("minimal.yaml")))
                        .replace("title: Minimal", "title: Caf\u00e9 \u6771\u4eac")
                        .replace("cities/minimal", city)
                        .replace("name: outreach", "name: \u652f\u63f4"));
        Jar.Ended run = here(List.of(), Map.of(), "--threads", "1");
        assertThat(run.out()).contains("\u652f\u63f4  ");
        numbers = Results.numbers(run.results(folder));
        table = table(run);
        assertThat(numbers).hasSize(13).containsKeys("runs.db", "summary.json", "csv/runs.csv");
    }

    private static Jar.Ended here(List<String> options, Map<String, String> environment, String... more)
            throws Exception {
        return on(Jar.javaHome(), options, environment, more);
    }

    private static Jar.Ended on(Path java, List<String> options, Map<String, String> environment, String... more)
            throws Exception {
        List<String> arguments = new ArrayList<>(List.of("run", "scenario.yaml", "--runs", "6", "--quiet"));
        arguments.addAll(List.of(more));
        Jar.Ended run = Jar.run(folder, java, options, environment, arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run;
    }

    private static String table(Jar.Ended run) {
        return run.out().substring(0, run.out().indexOf("Results:"));
    }

    private static void assertSame(Jar.Ended run) throws Exception {
        assertThat(Results.numbers(run.results(folder))).isEqualTo(numbers);
        assertThat(table(run)).isEqualTo(table);
    }

    @Test
    void threadsDoNotShow() throws Exception {
        assertSame(here(List.of(), Map.of(), "--threads", "2"));
        assertSame(here(List.of(), Map.of(), "--threads", "64"));
    }

    @Test
    void languageTimeZoneAndEncodingDoNotShow() throws Exception {
        assertSame(here(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1"),
                Map.of("LANG", "de_DE.UTF-8", "LC_ALL", "de_DE.UTF-8")));
        assertSame(here(
                List.of("-Duser.timezone=Asia/Kolkata", "-Duser.language=ar", "-Duser.country=EG"),
                Map.of("TZ", "Pacific/Apia")));
    }

    @Test
    void otherJavasDoNotShow() throws Exception {
        List<Path> others = otherJavas();
        assumeTrue(!others.isEmpty(), "no other Java lies beside this one or is named in abate.javas");
        for (Path java : others) {
            assertSame(on(java, List.of(), Map.of()));
        }
    }

    /** Homes of Javas of other versions: those beside this one, and those listed in the system property abate.javas. */
    private static List<Path> otherJavas() throws IOException {
        List<Path> candidates = new ArrayList<>();
        Arrays.stream(System.getProperty("abate.javas", "").split(File.pathSeparator, -1))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .forEach(candidates::add);
        Path parent = Jar.javaHome().toRealPath().getParent();
        try (Stream<Path> beside = Files.list(parent)) {
            beside.sorted().forEach(candidates::add);
        }
        List<Path> homes = new ArrayList<>();
        for (Path candidate : candidates) {
            if (Files.isExecutable(candidate.resolve("bin/java")) && feature(candidate) > 17) {
                homes.add(candidate.toRealPath());
            }
        }
        return homes.stream()
                .distinct()
                .filter(home -> !home.equals(Jar.javaHome()))
                .toList();
    }

    /** The number of a Java's version; 0 when it does not say. */
    private static int feature(Path home) throws IOException {
        Properties release = new Properties();
        if (Files.isRegularFile(home.resolve("release"))) {
            try (var reader = Files.newBufferedReader(home.resolve("release"))) {
                release.load(reader);
            }
        }
        String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
        String digits = version.replaceAll("^(\\d*).*", "$1");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
