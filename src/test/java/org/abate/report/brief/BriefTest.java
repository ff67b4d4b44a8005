// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.RunPlan;
import org.abate.report.ModelScore;
import org.abate.report.StandInResults;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;
import org.abate.report.page.ReportPage;
import org.abate.report.page.Wordings;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefTest {
    private static final ModelScore GOOD = new ModelScore(40, 34, 0, 20, 36, 25, true);

    @TempDir
    static Path parent;

    private static ResultsFolder folder;
    private static PageSource source;
    private static String text;

    @BeforeAll
    static void writeOnce() throws Exception {
        folder = make(120, 3, List.of("nothing", "weak", "strong"), List.of(0.0, 6.0, 20.0));
        source = PageSource.read(folder);
        text = text(folder, GOOD);
    }

    private static ResultsFolder make(int runs, int seeds, List<String> arms, List<Double> reductions) {
        return StandInResults.make(parent, new RunPlan(runs, seeds), 2, arms, reductions);
    }

    private static String text(ResultsFolder of, ModelScore score) throws IOException {
        return Files.readString(Brief.write(PageSource.read(of), score));
    }

    private static XWPFDocument word(ResultsFolder of) throws IOException {
        return new XWPFDocument(Files.newInputStream(of.wordBrief()));
    }

    private static void change(ResultsFolder of, String update, String... values) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + of.runs());
                PreparedStatement statement = connection.prepareStatement(update)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    private static void addStrategy(ResultsFolder of, String key, String title, String standing) throws Exception {
        change(
                of,
                "INSERT INTO arm_strategy (strategy, arm, key, title, standing, payer) VALUES (0, 1, ?, ?, ?, 'CITY')",
                key,
                title,
                standing);
    }

    @Test
    @DisplayName("A run that carries it claims, in the words and numbers of the report")
    void claims() throws Exception {
        var arm = source.summary().arms().get(2);
        var effect = arm.effectOnHomicides();
        assertThat(text)
                .contains("| strong | " + Numbers.count(effect.averted().mean()) + " ("
                        + Numbers.range(effect.avertedCredible95()) + ") | " + Wordings.reduction(arm))
                .contains("a reduction of " + Wordings.reduction(arm) + " against the same city without it")
                .contains("The probability that it reaches 20\u00a0% fewer homicides in year 2 is")
                .contains(
                        "The probability of seeing 20\u00a0% fewer homicides in year 2 than in the year before by chance")
                .contains("above the ceiling", "must be quoted with that warning")
                .doesNotContain("does not carry", "NaN", "Infinity", "unknown");
        String html = Files.readString(ReportPage.write(source));
        assertThat(html).contains("a reduction of " + Wordings.reduction(arm) + " against the same city without it");
    }

    @Test
    @DisplayName("Measures of grant programmes: comparison, cost, dollars of which year, people engaged")
    void measures() {
        assertThat(text)
                .contains("| Measure | weak | strong |")
                .containsPattern("\\| Fewer homicides than without the plan \\|.*; above the ceiling \\|")
                .containsPattern("\\| Cost for each homicide averted, dollars of 2025 \\|.*; above the ceiling \\|")
                .contains("| Cost over two years, dollars of 2025 | $144,000 | $480,000 |")
                .contains("| Cost for each homicide averted, dollars of 2025 | $")
                .contains("| People engaged, starts of a programme | 72 | 72 |");
    }

    @Test
    @DisplayName("Version, seed, runs and hashes stand at the end")
    void origin() {
        assertThat(text)
                .contains(
                        "**Made with:** abate 0.0.0; seed 7; 120 of 120 planned runs of each arm, over",
                        "SHA-256 of the scenario abc.")
                .contains("abate 0.0.0, agent-based assessment of treatment, outreach and enforcement. Scenario");
    }

    @Test
    @DisplayName("Too few runs, too few sets and a single run carry no claim and show no number")
    void tooFew() throws Exception {
        String few = text(make(4, 2, List.of("nothing", "good"), List.of(0.0, 20.0)), GOOD);
        assertThat(few)
                .contains("This run does not carry a claim that \u201cgood\u201d lowers homicides because")
                .contains(
                        "too few parameter sets to say how sure it is",
                        "| good | \u2013 | \u2013 | \u2013 | no claim |")
                .contains("Fewer homicides than without the plan | no claim |")
                .doesNotContain("averted an expected", "NaN");
        assertThat(text(make(1, 1, List.of("nothing", "good"), List.of(0.0, 20.0)), GOOD))
                .contains("so few runs cannot say how far chance moves them");
        assertThat(text(make(1, 1, List.of("nothing"), List.of(0.0)), GOOD))
                .contains("This run does not carry a claim because it has one arm only");
    }

    @Test
    @DisplayName("A Monte Carlo error beyond the limit of the table carries no claim")
    void halfWidth() throws Exception {
        ResultsFolder noisy = make(60, 2, List.of("nothing", "good"), List.of(0.0, 20.0));
        change(
                noisy,
                "UPDATE by_month SET expected_homicides = expected_homicides * (0.8 + 0.4 * (parameter_set % 2))"
                        + " WHERE arm = 1");
        assertThat(text(noisy, GOOD)).contains("there are too few runs: as many others could put", "and 2 is the most");
    }

    @Test
    @DisplayName("An interrupted run carries no claim and says that it is partial")
    void partial() throws Exception {
        ResultsFolder begun = make(120, 3, List.of("nothing", "good"), List.of(0.0, 20.0));
        change(begun, "UPDATE metadata SET value = ? WHERE key = 'plannedRuns'", "150");
        assertThat(text(begun, GOOD))
                .contains("**Partial.** Only 120 of 150 planned runs")
                .contains("because the run was interrupted: only 120 of 150 planned runs are finished");
    }

    @Test
    @DisplayName("A stale score, too many misses, a wrong sign or a better guess: no claim")
    void score() throws Exception {
        assertThat(text(folder, new ModelScore(40, 34, 0, 20, 36, 25, false)))
                .contains("changed after it was last held against published evaluations")
                .doesNotContain("averted an expected");
        assertThat(text(folder, new ModelScore(40, 29, 0, 20, 36, 25, true))).contains("right about only 29 of 40");
        assertThat(text(folder, new ModelScore(40, 34, 1, 20, 36, 25, true)))
                .contains("sure of the opposite of what 1");
        assertThat(text(folder, new ModelScore(40, 34, 0, 25, 36, 25, true))).contains("a simple guess did as well");
        assertThat(text(folder, new ModelScore(40, 30, 0, 20, 36, 25, true))).contains("averted an expected");
    }

    @Test
    @DisplayName("A strategy without causal evidence is an assumption and no claim")
    void assumption() throws Exception {
        ResultsFolder assumed = make(120, 3, List.of("nothing", "good"), List.of(0.0, 8.0));
        addStrategy(assumed, "socialWorkers", "Social workers", "ASSOCIATION");
        assertThat(text(assumed, GOOD))
                .contains("because no study that we read shows an effect on serious violence of social workers"
                        .replace("does", "does"))
                .contains("If the assumption held, the model would expect about ")
                .contains("| assumption, no claim |", "| if assumed: ")
                .contains("Not verified by us, not to be quoted")
                .doesNotContain("averted an expected");
    }

    @Test
    @DisplayName("Only numbers that were read in a copy of their source stand as facts")
    void evidence() throws Exception {
        ResultsFolder sure = make(120, 3, List.of("nothing", "good"), List.of(0.0, 8.0));
        addStrategy(sure, "focusedDeterrence", "Focused deterrence", "CAUSAL");
        assertThat(text(sure, GOOD))
                .contains("averted an expected")
                .contains("Shootings by factions that attended: \u221223\u00a0% (Papachristos AV, Kirk DS 2015")
                .contains("Not verified by us, not to be quoted: Braga, Weisburd \\& Turchan 2018 (FD05).")
                .doesNotContain("0.194");
    }

    @Test
    @DisplayName("An effect that may be none carries no claim")
    void noEffect() throws Exception {
        String none = text(make(120, 3, List.of("nothing", "null"), List.of(0.0, 0.0)), GOOD);
        assertThat(none).contains("because it changes nothing in any run");
        String unsure = text(make(120, 3, List.of("nothing", "weak"), List.of(0.0, 1.0)), GOOD);
        assertThat(unsure)
                .contains("its 95 % range includes the case of no effect")
                .doesNotContain("averted an expected");
    }

    @Test
    @DisplayName("The same folder gives the same bytes")
    void reproducible() throws Exception {
        byte[] markdown = Files.readAllBytes(Brief.write(source, GOOD));
        byte[] document = Files.readAllBytes(folder.wordBrief());
        Thread.sleep(2_100); // longer than what an archive's clock tells apart
        assertThat(Brief.write(PageSource.read(folder), GOOD)).hasBinaryContent(markdown);
        assertThat(folder.wordBrief()).hasBinaryContent(document);
        assertThat(folder.root()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @DisplayName("The document opens again: title, language, headings by style, real tables, lists")
    void document() throws Exception {
        Brief.write(source, GOOD);
        try (XWPFDocument word = word(folder)) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Stand-in");
            assertThat(word.getPackage().getPackageProperties().getLanguageProperty())
                    .hasValue("en-US");
            assertThat(word.getProperties().getCoreProperties().getCreated()).isEqualTo("2025-04-01T00:00:00Z");
            assertThat(word.getStyle().getDocDefaults()).isNotNull();
            assertThat(word.getParagraphs().stream()
                            .filter(line -> "Heading1".equals(line.getStyle()))
                            .map(XWPFParagraph::getText))
                    .containsExactly(
                            "The question",
                            "What this run carries",
                            "Method",
                            "Performance measures",
                            "Evidence",
                            "Limits",
                            "How to cite");
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(word.getTables()).hasSize(2);
            assertThat(word.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getTables().get(0).getRow(2).getCell(0).getText()).isEqualTo("strong");
            assertThat(word.getParagraphs().stream().filter(line -> "ListBullet".equals(line.getStyle())))
                    .isNotEmpty()
                    .allMatch(line -> line.getNumID() != null);
        }
    }

    @Test
    @DisplayName("Every line of one is in the other")
    void sameWords() throws Exception {
        Brief.write(source, GOOD);
        try (XWPFDocument word = word(folder)) {
            String plain = text.replaceAll("\\\\(?=[\\p{Punct}])", "");
            assertThat(word.getParagraphs()).allSatisfy(line -> assertThat(plain.replace("**", ""))
                    .contains(line.getText().strip()));
            word.getTables().forEach(table -> table.getRows().forEach(row -> assertThat(plain)
                    .contains(row.getTableCells().stream()
                            .map(cell -> cell.getText())
                            .collect(Collectors.joining(" | ", "| ", " |")))));
        }
    }

    @Test
    @DisplayName("A figure is linked by one and embedded in the other, with a text for those who do not see it")
    void picture() throws Exception {
        ResultsFolder drawn = make(120, 3, List.of("nothing", "good"), List.of(0.0, 20.0));
        assertThat(text(drawn, GOOD)).doesNotContain("![");
        Path file = drawn.root().resolve(BriefText.PICTURE);
        Files.createDirectories(file.getParent());
        ImageIO.write(new BufferedImage(640, 320, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        assertThat(text(drawn, GOOD)).contains("![Reduction of homicides by plan", "](figures/reduction.png)");
        try (XWPFDocument word = word(drawn)) {
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getAllPictures().get(0).getData()).isEqualTo(Files.readAllBytes(file));
            String xml = word.getDocument().xmlText();
            assertThat(xml.split("descr=\"Reduction of homicides by plan, against", -1))
                    .hasSize(3);
        }
    }

    @Test
    @DisplayName("A picture whose headline claims what the run does not carry is left out")
    void noPicture() throws Exception {
        ResultsFolder few = make(4, 2, List.of("nothing", "good"), List.of(0.0, 20.0));
        Path file = few.root().resolve(BriefText.PICTURE);
        Files.createDirectories(file.getParent());
        ImageIO.write(new BufferedImage(640, 320, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        assertThat(text(few, GOOD)).contains("no claim").doesNotContain("![");
        try (XWPFDocument word = word(few)) {
            assertThat(word.getAllPictures()).isEmpty();
        }
    }

    @Test
    @DisplayName("Names that others wrote stay text in both")
    void hostile() throws Exception {
        String link = "[x](javascript:alert(1)) **b** | c";
        String broken = "a\u0007b\u202Ec\u2028d\uD800e\uFFFEf";
        ResultsFolder strange = make(
                4,
                2,
                List.of("nothing", link, broken, "\u05e9\u05dc\u05d5\u05dd", "y".repeat(4_000)),
                List.of(0.0, 5.0, 5.0, 5.0, 5.0));
        change(strange, "UPDATE metadata SET value = ? WHERE key = 'title'", "<script>alert('x')</script> # | `q`");
        change(strange, "UPDATE metadata SET value = ? WHERE key = 'city'", "x".repeat(4_000));
        String markdown = text(strange, GOOD);
        assertThat(markdown)
                .startsWith("# \\<script\\>alert('x')\\</script\\> \\# \\| \\`q\\`\n")
                .contains(
                        "| \\[x\\](javascript:alert(1)) \\*\\*b\\*\\* \\| c |", "\u2068\u05e9\u05dc\u05d5\u05dd\u2069")
                .doesNotContainPattern("(?<!\\\\)<script")
                .doesNotContain("[x](", "\u202E", "\u2028", "\u0007", "y".repeat(61), "x".repeat(61));
        assertThat(markdown.lines().filter(line -> line.startsWith("|")).map(line -> line.replaceAll("\\\\.", "")
                        .chars()
                        .filter(c -> c == '|')
                        .count()))
                .allMatch(bars -> bars == 6);
        try (XWPFDocument word = word(strange)) {
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo("<script>alert('x')</script> # | `q`");
            assertThat(word.getTables().get(0).getRow(1).getCell(0).getText()).isEqualTo(link);
        }
    }

    @Test
    @DisplayName("Many plans get tables that fit a page")
    void manyPlans() throws Exception {
        String many =
                text(make(4, 2, List.of("0", "a", "b", "c", "d", "e"), List.of(0.0, 5.0, 5.0, 5.0, 5.0, 5.0)), GOOD);
        assertThat(many).contains("| Measure | a | b | c | d |", "| Measure | e |");
    }
}
