// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.regex.Pattern;
import org.abate.experiment.Outcome;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.RunPlan;
import org.abate.experiment.StoredRuns;
import org.abate.report.ArmSummary;
import org.abate.report.StandInResults;
import org.abate.report.Summary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
    private static final Pattern DATA = Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>");

    @TempDir
    static Path parent;

    private static Summary summary;
    private static String html;
    private static JsonNode data;

    @BeforeAll
    static void writeOnce() throws Exception {
        ResultsFolder folder = StandInResults.make(
                parent, new RunPlan(120, 3), 2, List.of("nothing", "weak", "strong"), List.of(0.0, 5.0, 20.0));
        html = Files.readString(ReportPage.write(folder));
        data = data(html);
        try (StoredRuns stored = StoredRuns.open(folder.runs())) {
            summary = Summary.of(stored);
        }
    }

    private static JsonNode data(String page) throws Exception {
        var matcher = DATA.matcher(page);
        assertThat(matcher.find()).isTrue();
        return new JsonMapper().readTree(matcher.group(1));
    }

    private static String page(ResultsFolder folder) throws Exception {
        return Files.readString(ReportPage.write(folder));
    }

    /** Words and data, without the scripts. */
    private static String said(ResultsFolder folder) throws Exception {
        return page(folder).replaceAll("(?s)<script>.*?</script>", "");
    }

    @Test
    @DisplayName("Figures show the numbers of summary.json, to the last digit")
    void sameNumbers() {
        JsonNode ceiling = data.at("/figures/ceiling/data/arms");
        JsonNode spread = data.at("/figures/spread/data");
        assertThat(ceiling).hasSize(2);
        for (int arm = 1; arm < summary.arms().size(); arm++) {
            ArmSummary expected = summary.arms().get(arm);
            JsonNode shown = ceiling.get(arm - 1);
            assertThat(shown.path("name").asText()).isEqualTo(expected.name());
            assertThat(shown.path("reduction").doubleValue())
                    .isEqualTo(expected.effectOnHomicides().reductionPercent().mean());
            assertThat(shown.at("/credible95/0").doubleValue())
                    .isEqualTo(expected.effectOnHomicides().credible95().low());
            assertThat(shown.at("/credible95/1").doubleValue())
                    .isEqualTo(expected.effectOnHomicides().credible95().high());
            assertThat(html)
                    .contains("About "
                            + Numbers.whole(
                                    expected.effectOnHomicides().averted().mean()) + " fewer homicides");
        }
        assertThat(spread.path("goal").asDouble()).isEqualTo(20);
        assertThat(spread.at("/arms/1/values")).hasSize(summary.parameterSets());
    }

    @Test
    @DisplayName("The last month of the sum since the start is the whole projection")
    void monthsAddUp() {
        JsonNode arms = data.at("/figures/months/data/arms");
        for (int arm = 0; arm < 3; arm++) {
            var homicides = summary.arms().get(arm).outcomes().get(Outcome.HOMICIDES);
            JsonNode addedUp = arms.get(arm).path("addedUp");
            assertThat(last(addedUp.path("expected")))
                    .isCloseTo(homicides.expected().mean(), within(1e-9));
            assertThat(last(addedUp.path("predictiveLow")))
                    .isEqualTo(homicides.predictive95().low());
            assertThat(last(addedUp.path("predictiveHigh")))
                    .isEqualTo(homicides.predictive95().high());
            double sum = 0;
            for (JsonNode month : arms.get(arm).at("/monthly/expected")) {
                sum += month.doubleValue();
            }
            assertThat(sum).isCloseTo(homicides.expected().mean(), within(1e-9));
        }
    }

    private static double last(JsonNode list) {
        return list.get(list.size() - 1).doubleValue();
    }

    @Test
    @DisplayName("Every drawn figure has a title, a text for those who do not see it, and a table")
    void figuresAreWhole() {
        JsonNode figures = data.path("figures");
        assertThat(figures).hasSizeGreaterThan(5);
        figures.properties().forEach(figure -> {
            assertThat(figure.getValue().path("title").asText())
                    .as(figure.getKey())
                    .isNotEmpty();
            assertThat(figure.getValue().path("alternative").asText())
                    .as(figure.getKey())
                    .isNotEmpty();
            assertThat(figure.getValue().at("/table/rows")).as(figure.getKey()).isNotEmpty();
            assertThat(html).contains("data-figure=\"" + figure.getKey() + "\"");
        });
    }

    @Test
    @DisplayName("The page asks nobody for anything, lets only its own scripts run, and goes by e-mail")
    void selfContained() throws Exception {
        String own = html.replace(PageResources.echarts(), "");
        assertThat(own).doesNotContain("src=", "@import", "url(", "<link rel=\"stylesheet\"", "href=\"http");
        assertThat(own).contains("default-src 'none'; script-src &#39;sha256-");
        assertThat(PageResources.echarts() + PageResources.script()).doesNotContainIgnoringCase("</script");
        assertThat(html.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThan(ReportPage.LARGEST_BYTES);
    }

    @Test
    @DisplayName("What the council reads is written for everybody")
    void readingLevel() {
        String words = ReadingLevel.text(html, "<[^>]*data-reading=\"council\"[^>]*>");
        assertThat(words.length()).isGreaterThan(1500);
        assertThat(ReadingLevel.grade(words)).as(words).isLessThan(10);
    }

    @Test
    @DisplayName("The same folder gives the same bytes")
    void reproducible() throws Exception {
        ResultsFolder folder =
                StandInResults.make(parent, new RunPlan(4, 2), 1, List.of("nothing", "good"), List.of(0.0, 20.0));
        assertThat(page(folder)).isEqualTo(page(folder));
    }

    @Test
    @DisplayName("Few sets: no chance, no range and no claim, but words that say why")
    void fewSets() throws Exception {
        String page =
                said(StandInResults.make(parent, new RunPlan(4, 2), 1, List.of("nothing", "good"), List.of(0.0, 20.0)));
        assertThat(page)
                .contains("Before you quote this", "too few parameter sets", "This run does not carry a claim")
                .doesNotContain("NaN", "Infinity");
        assertThat(data(page).path("figures").has("spread")).isFalse();
        assertThat(data(page).path("figures").has("parameters")).isFalse();
    }

    @Test
    @DisplayName("One arm, one run: a question without a comparison, and nothing claimed")
    void oneArm() throws Exception {
        String page = said(StandInResults.make(parent, new RunPlan(1, 1), 1, List.of("nothing"), List.of(0.0)));
        assertThat(page)
                .contains("How many homicides would there be", "There is one arm only, so there is nothing to claim")
                .doesNotContain("class=\"answer\"", "NaN");
    }

    @Test
    @DisplayName("An interrupted run is marked partial")
    void partial() throws Exception {
        ResultsFolder folder =
                StandInResults.make(parent, new RunPlan(6, 2), 1, List.of("nothing", "good"), List.of(0.0, 20.0));
        assertThat(page(folder)).doesNotContain("Partial report");
        change(folder, "UPDATE metadata SET value = ? WHERE key = 'plannedRuns'", "9");
        assertThat(page(folder)).contains("Partial report", "Only 6 of 9 planned runs", "the run was interrupted");
    }

    @Test
    @DisplayName("Names that others wrote stay text")
    void hostileNames() throws Exception {
        String script = "</script><script>alert('x')</script>";
        String turned = "a\u202Eb\u2028c\"d'e&f<g";
        ResultsFolder folder = StandInResults.make(
                parent,
                new RunPlan(4, 2),
                1,
                List.of("nothing", script, turned, "=1+2", "\u05e9\u05dc\u05d5\u05dd", "x".repeat(4000)),
                List.of(0.0, 5.0, 5.0, 5.0, 5.0, 5.0));
        change(folder, "UPDATE metadata SET value = ? WHERE key = 'title'", script);
        change(folder, "UPDATE neighborhood SET name = ? WHERE neighborhood = 0", script);
        String page = page(folder);
        assertThat(page.split("<script", -1)).hasSize(4);
        assertThat(page).doesNotContain("alert('x')</script>", "\u202E", "\u2028");
        assertThat(data(page).path("title").asText()).isEqualTo(script);
        assertThat(data(page).path("arms").get(2).asText()).isEqualTo("ab c\"d'e&f<g");
        assertThat(data(page).path("arms").get(4).asText()).isEqualTo("\u2068\u05e9\u05dc\u05d5\u05dd\u2069");
    }

    private static void change(ResultsFolder folder, String update, String value) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.runs());
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setString(1, value);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
