// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.abate.chart.Drawing.Style;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Ink BLACK = Ink.of(0);

    private static Drawing empty(double width, double height) throws Exception {
        return new Drawing(width, height, Typeface.regular(), Typeface.bold());
    }

    private static BufferedImage image(Drawing drawing, int pixelsPerInch) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(drawing.png(pixelsPerInch, "t", "d")));
    }

    @Test
    @DisplayName("A pixel takes as much ink as is covered of it")
    void coverage() throws Exception {
        Drawing drawing = empty(4, 2);
        drawing.rectangle(1, 0, 1.5, 1, BLACK);
        BufferedImage image = image(drawing, 72);
        assertThat(image.getRGB(0, 0) & 0xff).isEqualTo(255);
        assertThat(image.getRGB(1, 0) & 0xff).isZero();
        assertThat(image.getRGB(2, 0) & 0xff).isEqualTo(128);
        assertThat(image.getRGB(3, 0) & 0xff).isEqualTo(255);
        assertThat(image.getRGB(1, 1) & 0xff).isEqualTo(255);
    }

    @Test
    @DisplayName("Holes stay white, triangles cover half, and what leaves the page harms nothing")
    void shapes() throws Exception {
        Drawing drawing = empty(30, 30);
        Path2D.Double ring = new Path2D.Double();
        Drawing.ring(ring, new double[] {0, 20, 20, 0}, new double[] {0, 0, 20, 20});
        Drawing.ring(ring, new double[] {5, 5, 15, 15}, new double[] {5, 15, 15, 5});
        drawing.area(ring, BLACK);
        drawing.area(new double[] {20, 30, 20}, new double[] {20, 20, 30}, BLACK);
        drawing.line(-100, 25.5, 10, 25.5, 1, BLACK);
        drawing.disc(200, 200, 50, BLACK);
        BufferedImage image = image(drawing, 72);
        assertThat(image.getRGB(2, 2) & 0xff).isZero();
        assertThat(image.getRGB(10, 10) & 0xff).isEqualTo(255);
        assertThat(image.getRGB(3, 25) & 0xff).isZero();
        double covered = 0;
        for (int x = 20; x < 30; x++) {
            for (int y = 20; y < 30; y++) {
                covered += 1 - (image.getRGB(x, y) & 0xff) / 255.0;
            }
        }
        assertThat(covered).isBetween(49.0, 51.0);
    }

    @Test
    @DisplayName("Pixels, packing and letters are those of every other machine")
    void golden() throws Exception {
        Drawing drawing = empty(200, 60);
        drawing.text(
                "Homicides: 12 % \u2212 \u05e9\u05dc\u05d5\u05dd \u00e9",
                4, 20, Style.of(12, Ink.of(0x1a1f24)).heavy());
        drawing.text("up", 190, 50, Style.of(9, BLACK).climbing());
        drawing.line(new double[] {3, 60, 90}, new double[] {50, 30, 55}, 1.7, Ink.of(0x0072b2));
        drawing.dashes(
                new double[] {100, 180},
                new double[] {30, 45},
                1,
                Ink.of(0xd55e00).faint(0.5),
                4,
                3);
        drawing.disc(120, 50, 7, Ink.of(0xe69f00));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(drawing.png(300, "title", "description"));
        assertThat(HexFormat.of().formatHex(hash))
                .as("if this was meant, look at a figure and write the new hash here")
                .isEqualTo("cd3f664b2aa49502e9b9eb6a96a041945c1ee36be998ab4259845b462f79151a");
    }

    @Test
    @DisplayName("Words are measured, cut where they are too long, and escaped in the SVG")
    void words() throws Exception {
        Typeface face = Typeface.regular();
        assertThat(face.width("mmmm", 10)).isGreaterThan(2 * face.width("iiii", 10));
        assertThat(face.cut("a very long name", 10, 40)).endsWith("\u2026").hasSizeLessThan(16);
        assertThat(face.width(face.cut("x".repeat(500), 10, 40), 10)).isLessThanOrEqualTo(40);
        assertThat(face.cut("short", 10, 100)).isEqualTo("short");
        Drawing drawing = empty(100, 20);
        drawing.text("a<b \"c\" & d", 2, 12, Style.of(9, BLACK));
        assertThat(drawing.svg("<t>", "d"))
                .contains("aria-label=\"a&lt;b &quot;c&quot; &amp; d\"", "<title>&lt;t&gt;</title>");
    }

    @Test
    @DisplayName("Many colours make a PNG in true colour")
    void manyColors() throws Exception {
        Drawing drawing = empty(400, 1);
        for (int i = 0; i < 400; i++) {
            drawing.rectangle(i, 0, 1, 1, Ink.of(i * 160));
        }
        BufferedImage image = image(drawing, 72);
        for (int i = 0; i < 400; i++) {
            assertThat(image.getRGB(i, 0) & 0xffffff).isEqualTo(i * 160);
        }
    }

    @Test
    @DisplayName("Scales hold their values between round ends")
    void scales() {
        Scale scale = Scale.holding(java.util.stream.DoubleStream.of(-9.4, Double.NaN, 31), 7, 100, 200);
        assertThat(scale.low()).isEqualTo(-10);
        assertThat(scale.high()).isEqualTo(40);
        assertThat(scale.at(-10)).isEqualTo(100);
        assertThat(scale.at(99)).isEqualTo(200);
        assertThat(scale.labels()).contains(0.0, 30.0);
        assertThat(Scale.holding(java.util.stream.DoubleStream.of(0, 0), 4, 0, 1)
                        .high())
                .isPositive();
        assertThat(new Scale(0, 1, 0.2, 0, 1).digits()).isEqualTo(1);
    }
}
