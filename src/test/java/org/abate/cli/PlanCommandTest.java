// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void tellsWhatTheRunWouldTake() {
        assertThat(plan("plan.yaml", "--runs", "1000", "--threads", "2")).isEqualTo(ExitStatus.DONE);
        assertThat(text(out))
                .contains("3, each compared with 'status quo'")
                .contains("1000 runs of each arm: 200 parameter sets with 5 seeds each")
                .contains("on 2 threads")
                .containsPattern("Disk +about [0-9.]+ MB")
                .contains("nothing much 0.00; something 0.")
                .containsPattern("a true reduction of 0\\.[0-9] points or more")
                .containsPattern("[0-9]+ runs of each arm just now, from [0-9]+ parameter sets");
        assertThat(text(out).lines()).allMatch(line -> line.length() <= 80);
        assertThat(text(err)).isEmpty();
    }

    @Test
    void tellsWhenARuleWouldStop() {
        assertThat(plan("plan.yaml", "--until-half-width", "0.8")).isEqualTo(ExitStatus.DONE);
        assertThat(text(out))
                .containsPattern("about 1[0-9][0-9] of each arm, until every reduction.*\n? *.*0\\.8 points");
        out.reset();
        assertThat(plan("plan.yaml", "--until-half-width", "0.01")).isEqualTo(ExitStatus.DONE);
        assertThat(text(out)).contains("300 of each arm, the most there may be, and still too few");
        out.reset();
        assertThat(plan("plan.yaml", "--runs", "3")).isEqualTo(ExitStatus.DONE);
        assertThat(text(out)).contains("not known: too few parameter sets");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(plan("plan.yaml", "--runs", "0", "--until-half-width", "-1", "--threads", "0", "--set", "years=-1"))
                .isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(text(err))
                .contains("--runs")
                .contains("expected percentage points")
                .contains("in place of --runs")
                .contains("--threads")
                .contains("years");
    }

    private ExitStatus plan(String... arguments) {
        List<String> all = new ArrayList<>(List.of("plan"));
        Collections.addAll(all, arguments);
        var terminal = new Terminal(stream(out), stream(err), false);
        return new CommandLine(List.of(new PlanCommand(new StandInIngredients(), System::nanoTime))).run(all, terminal);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
