// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.abate.experiment.ResultsFolder;
import org.abate.experiment.RunPlan;
import org.abate.report.ArmSummary;
import org.abate.report.StandInResults;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FiguresFolderTest {
    private static final RunPlan PLAN = new RunPlan(120, 3);
    private static final List<String> ARMS = List.of("nothing", "weak", "strong");
    private static final List<Double> REDUCTIONS = List.of(0.0, 5.0, 20.0);

    @TempDir
    static Path parent;

    private static ResultsFolder folder;
    private static PageSource source;

    @BeforeAll
    static void writeOnce() throws Exception {
        folder = StandInResults.make(parent, PLAN, 2, ARMS, REDUCTIONS);
        source = PageSource.read(folder);
        FiguresFolder.write(source);
    }

    private static java.util.Map<String, byte[]> files(Path figures) throws Exception {
        java.util.Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(figures)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static String text(Document svg, String element) {
        return svg.getElementsByTagName(element).item(0).getTextContent();
    }

    /** What is written in a drawing, in its order. */
    private static List<String> words(Document svg) {
        NodeList paths = svg.getElementsByTagName("path");
        return java.util.stream.IntStream.range(0, paths.getLength())
                .mapToObj(i -> ((Element) paths.item(i)).getAttribute("aria-label"))
                .filter(label -> !label.isEmpty())
                .toList();
    }

    @Test
    @DisplayName("Every SVG is well formed, with a title, a description and words as labels")
    void drawings() throws Exception {
        assertThat(files(folder.figures()).keySet())
                .contains("reduction.svg", "reduction.png", "months.svg", "averted.svg", "equity.svg")
                .allMatch(name -> name.endsWith(".svg") || name.endsWith(".png"));
        for (Picture picture : FiguresFolder.pictures(source)) {
            Document svg = parsed(picture.svg());
            assertThat(text(svg, "title"))
                    .as(picture.name())
                    .isEqualTo(picture.title())
                    .isNotEmpty();
            assertThat(text(svg, "desc")).as(picture.name()).contains("120 runs of each arm", "seed ");
            assertThat(words(svg)).as(picture.name()).isNotEmpty();
            assertThat(picture.svg()).doesNotContain("NaN", "Infinity", "font-family", "<text", "<script");
        }
    }

    @Test
    @DisplayName("Every PNG is a page wide at 300 dots an inch, below 300 kB, and holds ink")
    void pictures() throws Exception {
        for (var file : files(folder.figures()).entrySet()) {
            if (!file.getKey().endsWith(".png")) {
                continue;
            }
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.getValue()));
            assertThat(image.getWidth()).as(file.getKey()).isEqualTo(1950);
            assertThat(image.getHeight()).as(file.getKey()).isBetween(500, 3000);
            assertThat(file.getValue()).as(file.getKey()).hasSizeBetween(5_000, 300_000);
            long ink = java.util.stream.IntStream.range(0, image.getHeight())
                    .filter(y -> (image.getRGB(200, y) & 0xffffff) != 0xffffff)
                    .count();
            assertThat(ink).as(file.getKey()).isPositive();
        }
    }

    @Test
    @DisplayName("The reductions written are those of the summary")
    void numbers() throws Exception {
        Picture reduction = FiguresFolder.pictures(source).get(0);
        assertThat(reduction.name()).isEqualTo("reduction");
        for (ArmSummary arm : source.programmes()) {
            var effect = arm.effectOnHomicides();
            assertThat(words(parsed(reduction.svg())))
                    .contains(
                            Numbers.percent(effect.reductionPercent().mean()) + " fewer",
                            Numbers.fewer(effect.credible95()));
        }
        assertThat(reduction.title())
                .doesNotContain("quoted")
                .contains(
                        "strong",
                        Numbers.percent(source.programmes()
                                .get(1)
                                .effectOnHomicides()
                                .reductionPercent()
                                .mean()));
        assertThat(words(parsed(reduction.svg()))).contains("plausible at most: 4 to 14 %");
    }

    @Test
    @DisplayName("The same folder gives the same bytes, and threads change none")
    void sameBytes() throws Exception {
        ResultsFolder again = StandInResults.make(parent, PLAN, 1, ARMS, REDUCTIONS);
        FiguresFolder.write(PageSource.read(again));
        var one = files(folder.figures());
        var other = files(again.figures());
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((name, bytes) -> assertThat(other.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    @DisplayName("What few runs do not carry is left out and removed, and nothing unknown is drawn")
    void fewRuns() throws Exception {
        ResultsFolder few =
                StandInResults.make(parent, new RunPlan(4, 2), 1, List.of("nothing", "good"), List.of(0.0, 20.0));
        Files.createDirectories(few.figures());
        Path stale = Files.writeString(few.figures().resolve("averted.png"), "of an earlier report");
        Path other = Files.writeString(few.figures().resolve("mine.txt"), "somebody else's");
        FiguresFolder.write(PageSource.read(few));
        assertThat(stale).doesNotExist();
        assertThat(other).exists();
        assertThat(Files.readString(few.figures().resolve("reduction.svg")))
                .contains("aria-label=\"no range\"", "not to be quoted: this run carries no claim")
                .doesNotContain("NaN", "% range:");
        ResultsFolder alone = StandInResults.make(parent, new RunPlan(1, 1), 1, List.of("nothing"), List.of(0.0));
        FiguresFolder.write(PageSource.read(alone));
        assertThat(files(alone.figures()).keySet()).contains("months.svg").doesNotContain("reduction.svg", "cost.svg");
    }

    @Test
    @DisplayName("Names that others wrote stay text, however long, and whichever way they run")
    void hostileNames() throws Exception {
        String script = "\"/><script>alert('x')</script>";
        ResultsFolder hostile = StandInResults.make(
                parent,
                new RunPlan(60, 2),
                1,
                List.of(
                        "nothing",
                        script,
                        "a\u202Eb\u0000c",
                        "\u05e9\u05dc\u05d5\u05dd",
                        "\ud83d\ude00 \u4e2d",
                        "x".repeat(4000)),
                List.of(0.0, 5.0, 5.0, 5.0, 5.0, 5.0));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + hostile.runs());
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE neighborhood SET name = ? WHERE neighborhood = 0")) {
            statement.setString(1, script);
            statement.executeUpdate();
        }
        FiguresFolder.write(PageSource.read(hostile));
        for (var file : files(hostile.figures()).entrySet()) {
            if (file.getKey().endsWith(".svg")) {
                String svg = new String(file.getValue(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(parsed(svg).getElementsByTagName("script").getLength())
                        .as(file.getKey())
                        .isZero();
                assertThat(svg).doesNotContain("<script", "\u202E");
            }
        }
    }
}
