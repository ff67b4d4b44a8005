// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program explains itself. */
class HelpStoryTest {
    private static final Pattern COMMAND = Pattern.compile("^  ([a-z]+) +[A-Z]", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @Test
    void everyCommandHasHelp() throws Exception {
        Jar.Ended help = answered("--help");
        List<String> commands = COMMAND.matcher(help.out())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(commands).contains("run", "check", "levers");
        for (String command : commands) {
            assertThat(answered(command, "--help").out()).startsWith("Usage: abate " + command + " ");
        }
        assertThat(answered("run", "nowhere.yaml", "-h").out())
                .contains("--runs N", "--seed S", "--threads T", "--out FOLDER", "--set PATH=VALUE", "--quiet");
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        assertThat(answered("--version").out()).matches("abate \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void leversTellEverySettingOfEveryStrategy() throws Exception {
        String list = answered("levers").out();
        assertThat(answered("levers", "staffing").out()).contains("Settings", "detectives");
        for (String lever : List.of("focusedDeterrence", "cognitiveBehavioralTherapy", "streetOutreach")) {
            assertThat(list).contains("\n" + lever + "\n");
            assertThat(answered("levers", lever).out()).contains("Mechanism", "Settings", "default");
        }
    }

    private Jar.Ended answered(String... arguments) throws Exception {
        Jar.Ended ended = Jar.run(folder, arguments);
        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(ended.out()).doesNotContain("\u001b");
        return ended;
    }
}
