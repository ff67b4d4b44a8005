// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report that a run leaves behind, made again by {@code abate report}, and opened in a real browser. */
class ReportStoryTest {
    private static final String SCENARIO =
            """
            title: "</script><script>alert(1)</script> \u05e9\u05dc\u05d5\u05dd & 'more'"
            city: %s
            start: 2025-01-01
            years: 2
            goals: [{outcome: homicides, reductionPercent: 20, byYear: 2}]
            runs: {parameterSets: 40, seedsPerSet: 3}
            arms:
              - name: status quo
              - name: "=2+3 <img src=x onerror=alert(1)>"
                streetOutreach: {workers: 6}
              - name: therapy
                cognitiveBehavioralTherapy: {clinicians: 3}
              - name: both
                include: ["=2+3 <img src=x onerror=alert(1)>", therapy]
            """;

    @TempDir
    private static Path folder;

    private static Path results;
    private static Path report;

    @BeforeAll
    static void runOnce() throws Exception {
        Path scenario = Files.writeString(
                folder.resolve("hostile.yaml"),
                SCENARIO.formatted(Jar.project()
                        .resolve("scenarios/cities/minimal")
                        .toString()
                        .replace('\\', '/')));
        Jar.Ended run = Jar.run(folder, "run", scenario.toString());
        assertThat(run.status()).as(run.err()).isZero();
        results = run.results(folder);
        report = results.resolve("report.html");
        assertThat(run.out()).contains("Report:  ");
    }

    @Test
    @DisplayName("`report` makes the same page again from the folder alone")
    void again() throws Exception {
        byte[] first = Files.readAllBytes(report);
        Path story = results.resolve("story.json");
        byte[] told = Files.readAllBytes(story);
        Files.delete(report);
        Files.delete(story);
        Jar.Ended again = Jar.run(folder, "report", results.toString());
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.out()).startsWith("Report: ");
        assertThat(report).hasBinaryContent(first).content().contains("<h2>The story of an averted death</h2>");
        assertThat(story).hasBinaryContent(told);
        Files.writeString(story, "{\"schema\": \"abate/story/1\", \"runs\": 119}");
        assertThat(Jar.run(folder, "report", results.toString()).status()).isZero();
        assertThat(story).hasBinaryContent(told);
        assertThat(first).hasSizeLessThan(3_000_000);
    }

    @Test
    @DisplayName("What is no results folder is refused in words")
    void noFolder() throws Exception {
        Jar.Ended none = Jar.run(folder, "report", folder.resolve("nowhere").toString());
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("nowhere").doesNotContain("Exception");
        Jar.Ended two = Jar.run(folder, "report", results.toString(), results.toString());
        assertThat(two.status()).isEqualTo(2);
        assertThat(two.err()).contains("exactly one results folder");
    }

    @Test
    @DisplayName(
            "`report --compare` puts two results side by side, says what keeps them apart, and refuses what is none")
    void sideBySide() throws Exception {
        Jar.Ended run = Jar.run(folder, "run", Jar.scenario("minimal.yaml"), "--quiet", "--out", "others");
        Path other = run.results(folder);
        Jar.Ended two = Jar.run(folder, "report", "--compare", results.toString(), other.toString());
        assertThat(two.status()).as(two.err()).isZero();
        Path page = folder.resolve("compare-" + results.getFileName() + "-" + other.getFileName() + ".html");
        assertThat(two.out()).contains("'status quo' has homicides", "Comparison: " + page.getFileName());
        assertThat(page)
                .content()
                .contains("Not comparable as they are", "Other runs, other luck", "Only A has this arm");
        Jar.Ended again =
                Jar.run(folder, "report", "--compare", results.toString(), "nowhere", "--out", page.toString());
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err())
                .contains("is there already", "nowhere", "2 problems")
                .doesNotContain("Exception");
        assertThat(Jar.run(folder, "report", other.toString(), "--out", "x.html")
                        .status())
                .isEqualTo(2);
        assertThat(Jar.run(folder, "report", "--compare", other.toString()).status())
                .isEqualTo(2);
        Jar.Ended same =
                Jar.run(folder, "report", other.toString(), other.toString(), "--compare", "--out", "same.html");
        assertThat(same.status()).as(same.err()).isZero();
        assertThat(folder.resolve("same.html"))
                .content()
                .contains("compared run by run", "Both avert the same", "Nothing: city, plans")
                .doesNotContain("Not comparable");
        onScreens(page);
    }

    private static void onScreens(Path page) throws Exception {
        try (Browser browser = Browser.open(browser(), page, "", 390, 844)) {
            assertThat(browser.evaluate("document.querySelectorAll('#fig-compare .canvas svg path').length")
                            .asInt())
                    .isGreaterThan(4);
            assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(390);
            assertThat(browser.paper()).hasSizeGreaterThan(10_000);
            assertThat(browser.troubles()).isEmpty();
            assertThat(browser.requests()).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
        }
    }

    /** Where there is none the story cannot be told; continuous integration installs one and insists. */
    private static Path browser() {
        if (Browser.program().isEmpty() && !"required".equals(System.getProperty("abate.browser"))) {
            Assumptions.abort("no chromium on this machine: the report was not opened in a browser");
        }
        return Browser.program().orElseThrow(() -> new AssertionError("chromium is required here and not installed"));
    }

    @Test
    @DisplayName("In a browser: every chart is drawn, tabs and keys work, hovering tells, nobody is asked for anything")
    void inABrowser() throws Exception {
        try (Browser browser = Browser.open(browser(), report, "", 1200, 900)) {
            for (String tab : List.of("council", "planner", "researcher", "grant")) {
                browser.evaluate("document.getElementById('tab-" + tab + "').click()");
                assertThat(browser.evaluate("location.hash").asText()).isEqualTo("#" + tab);
                assertThat(browser.evaluate("[...document.querySelectorAll('.panel')].filter(p => p.offsetHeight > 0)"
                                        + ".map(p => p.id).join()")
                                .asText())
                        .isEqualTo("panel-" + tab);
                JsonNode undrawn = browser.evaluate("[...document.querySelectorAll('.panel.shown [data-figure]')]"
                        + ".filter(f => f.querySelectorAll('.canvas svg path').length < 3).map(f => f.id)");
                assertThat(undrawn).as(tab).isEmpty();
            }
            browser.evaluate("document.getElementById('tab-council').focus()");
            browser.press("ArrowRight");
            assertThat(browser.evaluate("location.hash").asText()).isEqualTo("#planner");
            browser.evaluate("location.hash = 'fig-map'");
            browser.waitFor("document.getElementById('panel-council').classList.contains('shown')");
            browser.evaluate("document.querySelector('.answer .copy').click()");
            browser.waitFor("document.querySelector('.answer .copy').textContent === 'Copied'");
            hover(browser);
            saves(browser);
            assertThat(browser.troubles()).isEmpty();
            assertThat(browser.requests())
                    .allMatch(url -> url.startsWith("file:") || url.startsWith("data:") || url.startsWith("blob:"));
        }
    }

    private static void hover(Browser browser) throws Exception {
        browser.evaluate("document.getElementById('tab-council').click(); document.querySelector('#fig-months .canvas')"
                + ".scrollIntoView({block: 'center'})");
        JsonNode at = browser.evaluate("(() => { const b = document.querySelector('#fig-months .canvas')"
                + ".getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; })()");
        browser.moveMouse(at.get(0).asDouble(), at.get(1).asDouble());
        browser.waitFor("document.querySelector('#fig-months .canvas').textContent.includes('expected')");
        browser.evaluate("document.querySelector('#fig-map .canvas').focus()");
        browser.press("ArrowRight");
        browser.waitFor("document.querySelector('#fig-map .canvas').textContent.includes('homicides')");
        browser.evaluate("document.querySelector('#fig-months details').open = true");
        browser.waitFor("document.querySelectorAll('#fig-months details td').length > 10");
    }

    private static void saves(Browser browser) throws Exception {
        JsonNode wrong = browser.evaluate("(async () => { const wrong = [];"
                + " for (const [id, figure] of Object.entries(abate.data.figures)) {"
                + "  const drawing = abate.figures[id], chosen = Object.fromEntries((drawing.choices?.(figure.data) ?? []).map(c => [c.key, c.chosen]));"
                + "  const svg = await abate.save.svg(figure, drawing.option(figure.data, chosen)).text();"
                + "  if (!svg.startsWith('<svg') || !svg.includes('<path') || svg.includes('NaN')) wrong.push(id + ' svg');"
                + "  const png = new Uint8Array(await abate.save.png(figure, drawing.option(figure.data, chosen)).arrayBuffer());"
                + "  if (png[1] !== 80 || png.length < 5000) wrong.push(id + ' png ' + png.length);"
                + "  const csv = abate.save.csv(figure);"
                + "  if (csv.split('\\n').length < 3) wrong.push(id + ' csv');"
                + " } return wrong; })()");
        assertThat(wrong).isEmpty();
        assertThat(browser.evaluate(
                                "abate.save.csv({table: {header: ['a', '=b'], rows: [['=1+2', -3.5], ['@x', null], ['a,\"b', '\\t-']]}})")
                        .asText())
                .isEqualTo("a,'=b\n'=1+2,-3.5\n'@x,\n\"a,\"\"b\",'\t-\n");
    }

    @Test
    @DisplayName("On a phone nothing is wider than the screen")
    void onAPhone() throws Exception {
        try (Browser browser = Browser.open(browser(), report, "#planner", 390, 844)) {
            for (String tab : List.of("planner", "council", "researcher", "grant")) {
                browser.evaluate("document.getElementById('tab-" + tab + "').click()");
                assertThat(browser.evaluate("document.documentElement.scrollWidth")
                                .asInt())
                        .as(tab)
                        .isLessThanOrEqualTo(390);
            }
            assertThat(browser.troubles()).isEmpty();
        }
    }

    @Test
    @DisplayName("On paper: the open page, without tabs and buttons")
    void onPaper() throws Exception {
        try (Browser browser = Browser.open(browser(), report, "#council", 1200, 900)) {
            byte[] pdf = browser.paper();
            assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
            String text = new String(pdf, StandardCharsets.ISO_8859_1);
            int pages = text.split("/Type\\s*/Page[^s]", -1).length - 1;
            assertThat(pages).isBetween(2, 12);
            assertThat(browser.troubles()).isEmpty();
        }
    }
}
