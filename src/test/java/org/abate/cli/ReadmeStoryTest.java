// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command in README.md works as printed, in a clone of its own. Runs are cut short to two; what builds or downloads is
 * left to those who build.
 */
@DisabledOnOs(OS.WINDOWS)
class ReadmeStoryTest {
    private static final Pattern BLOCK = Pattern.compile("^```sh\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern OUTPUT =
            Pattern.compile("<!-- output of the first run -->\\n```text\\n(.*?)```\\n", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void cloneAndBuild() throws IOException {
        Clone.in(folder);
    }

    private static String readme() throws IOException {
        return Files.readString(Jar.project().resolve("README.md"));
    }

    private static List<String> commands() throws IOException {
        return BLOCK.matcher(readme())
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> line.replaceAll("\\s+#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyCommandWorks() throws IOException {
        return commands().stream()
                .filter(command -> !command.startsWith("mvn ") && !command.startsWith("git "))
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    Jar.Ended ended = Jar.end(folder, Map.of(), List.of("sh", "-c", cutShort(command)));
                    assertThat(ended.status()).as(ended.err()).isZero();
                    assertThat(ended.out()).isNotEmpty();
                }))
                .toList();
    }

    private static String cutShort(String command) {
        if (command.contains(" validate ") || command.contains(" backtest ")) {
            return command.replaceAll(" --sets \\d+", "") + " --sets 2 --seeds 1";
        }
        if (command.contains(" calibrate ")) {
            // It takes minutes: interrupted as with Ctrl-C it must say so, and could go on.
            return "timeout --preserve-status -s INT 15 " + command + "; test $? = 130 && echo interrupted";
        }
        if (command.contains(" --until-half-width ")) {
            // Met at the first look, at twenty parameter sets.
            return command.replaceAll(" --until-half-width \\S+", " --until-half-width 100")
                    + " --set runs.seedsPerSet=1";
        }
        return command.contains(" run ") ? command.replaceAll(" --runs \\d+", "") + " --runs 2" : command;
    }

    @Test
    void opensWithTheTwoCommands() throws IOException {
        assertThat(commands()).startsWith("./abate run scenarios/save-lives-now.yaml", "mvn verify");
    }

    /** The numbers in it change with the model; what they are called may not. */
    @Test
    void showsATableLikeTheOneThatIsPrinted() throws Exception {
        var shown = OUTPUT.matcher(readme());
        assertThat(shown.find()).isTrue();
        String printed = Jar.run(folder, "run", Jar.scenario("save-lives-now.yaml"), "--runs", "2", "--quiet")
                .out();
        assertThat(shown.group(1).lines().limit(3))
                .containsExactlyElementsOf(printed.lines().limit(3).toList());
        assertThat(names(shown.group(1))).containsExactlyElementsOf(names(printed));
    }

    /** What each line begins with, up to the empty line below the table. */
    private static List<String> names(String table) {
        return table.lines()
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.split("  ", 2)[0])
                .toList();
    }
}
