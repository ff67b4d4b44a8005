// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.abate.report.page.Figure;
import org.abate.report.page.Figures;
import org.abate.report.page.PageSource;

/** Writes {@code figures/} of a results folder; what the runs do not carry is left out, as the report leaves it out. */
public final class FiguresFolder {
    /** All figures, by the names of their files. */
    private static final List<String> NAMES =
            List.of("reduction", "months", "averted", "waterfall", "cost", "map", "equity");

    private FiguresFolder() {}

    /**
     * Writes every figure as SVG and PNG and removes those that an earlier report left and these runs do not carry.
     *
     * @return where they are
     */
    public static Path write(PageSource source) throws IOException {
        Path folder = Files.createDirectories(source.folder().figures());
        List<String> drawn = new ArrayList<>();
        for (Picture picture : pictures(source)) {
            put(folder.resolve(picture.name() + ".svg"), picture.svg().getBytes(StandardCharsets.UTF_8));
            put(folder.resolve(picture.name() + ".png"), picture.png());
            drawn.add(picture.name());
        }
        for (String name : NAMES) {
            if (!drawn.contains(name)) {
                Files.deleteIfExists(folder.resolve(name + ".svg"));
                Files.deleteIfExists(folder.resolve(name + ".png"));
            }
        }
        return folder;
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.write(half, bytes);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What the runs carry, in the order of the report. */
    static List<Picture> pictures(PageSource source) throws IOException {
        Paper paper = Paper.of(source);
        Map<String, Figure> figures = Figures.of(source).byId();
        List<Picture> pictures = new ArrayList<>();
        add(pictures, paper, source, figures.get("ceiling"), ReductionPicture::of);
        add(pictures, paper, source, figures.get("months"), MonthsPicture::of);
        add(pictures, paper, source, figures.get("spread"), AvertedPicture::of);
        add(pictures, paper, source, figures.get("waterfall"), WaterfallPicture::of);
        add(pictures, paper, source, figures.get("cost"), CostPicture::of);
        if (MapPicture.isPossible(figures.get("map"))) {
            add(pictures, paper, source, figures.get("map"), MapPicture::of);
        }
        if (EquityPicture.isPossible(figures.get("equity"))) {
            add(pictures, paper, source, figures.get("equity"), EquityPicture::of);
        }
        return pictures;
    }

    @FunctionalInterface
    private interface Drawer {
        Picture draw(Paper paper, PageSource source, Figure figure);
    }

    private static void add(List<Picture> pictures, Paper paper, PageSource source, Figure figure, Drawer drawer) {
        if (figure.isDrawn()) {
            pictures.add(drawer.draw(paper, source, figure));
        }
    }
}
