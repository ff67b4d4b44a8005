// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartTest {
    private static final double[] RECORDED = {
        167, 143, 144, 113, 113, 120, 159, 188, 188, 205, 187, 194, 263, 201, 200, 160, 150
    };

    static List<FanChart.Year> fan() {
        return IntStream.range(0, RECORDED.length)
                .mapToObj(i -> {
                    double middle = i < 8 ? RECORDED[i] : 170 - 3 * (i - 8);
                    double sd = i < 8 ? 12 : 14 + 4 * (i - 7);
                    return new FanChart.Year(
                            2008 + i,
                            middle - 1.9 * sd,
                            middle - 1.25 * sd,
                            middle - 0.65 * sd,
                            middle,
                            middle + 0.7 * sd,
                            middle + 1.4 * sd,
                            middle + 2.2 * sd,
                            RECORDED[i],
                            i >= 8);
                })
                .toList();
    }

    static List<IntervalChart.Row> rows() {
        double none = Double.NaN;
        return List.of(
                new IntervalChart.Row(
                        "Place", "share in the top tenth", "share", 0.38, 0.35, 0.41, 0.33, 0.36, 0.4, true),
                new IntervalChart.Row(
                        "Place", "Gini <cells> & \"so\"", "Gini", 0.71, none, none, 0.5, 0.54, 0.6, false),
                new IntervalChart.Row("Time", "monthly spread", "ratio", none, none, none, 1, 1.2, 1.5, false),
                new IntervalChart.Row("Time", "yearly change", "log units", 0.16, 0.1, 0.3, none, none, none, false));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    @DisplayName("Both drawings are well-formed, say what they are to those who do not see them, and scale")
    void wellFormed() throws Exception {
        for (String svg : List.of(FanChart.svg("A < B & C", "homicides", fan()), IntervalChart.svg("A < B", rows()))) {
            Document document = parse(svg);
            assertThat(document.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 ");
            assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                    .startsWith("A < B");
            assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
        }
    }

    @Test
    @DisplayName("A year outside its band has its own shape, its number in words, and a mention in the description")
    void outside() {
        String svg = FanChart.svg("Fan", "homicides", fan());
        assertThat(svg).contains(">2020: 263</text>").contains("recorded 263, outside.");
        assertThat(svg.split("fill=\"#b3261e\"", -1))
                .as("legend, diamond, label")
                .hasSize(1 + 3);
    }

    @Test
    @DisplayName("Other locales write the same numbers")
    void locale() {
        String english = FanChart.svg("Fan", "homicides", fan()) + IntervalChart.svg("Rows", rows());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(FanChart.svg("Fan", "homicides", fan()) + IntervalChart.svg("Rows", rows()))
                    .isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("One year is no fan")
    void tooFew() {
        assertThatThrownBy(() -> FanChart.svg("Fan", "homicides", fan().subList(0, 1)))
                .hasMessageContaining("two years");
    }

    @Test
    @DisplayName("Axes have round steps")
    void steps() {
        assertThat(Svg.step(263, 5)).isEqualTo(100);
        assertThat(Svg.step(300, 6)).isEqualTo(50);
        assertThat(Svg.step(7, 10)).isEqualTo(1);
    }
}
