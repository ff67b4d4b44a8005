// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.abate.report.ModelScore;
import org.abate.report.ModelValidation;
import org.abate.report.page.CouncilText;
import org.abate.report.page.GrantText;
import org.abate.report.page.GrantText.Claim;
import org.abate.report.page.Names;
import org.abate.report.page.Numbers;
import org.abate.report.page.PageSource;
import org.abate.report.page.ScoreFigure;
import org.abate.report.page.Wordings;

/** What the brief says, in the words and numbers of the report. */
final class BriefText {
    /** What the figures of a results folder call the bars of reductions. */
    static final String PICTURE = "figures/reduction.png";

    /** Of plans in one table, so that it still fits a page. */
    private static final int MOST_COLUMNS = 4;

    private final PageSource source;
    private final List<Claim> claims;
    private final ModelScore score;
    private final List<Block> blocks = new ArrayList<>();

    private BriefText(PageSource source, ModelScore score) {
        this.source = source;
        this.claims = GrantText.claims(source, score);
        this.score = score;
    }

    static BriefDocument of(PageSource source, ModelScore score) {
        BriefText text = new BriefText(source, score);
        text.addAll();
        return new BriefDocument(
                Names.cut(source.design().title(), GrantText.LONGEST_TITLE),
                text.subtitle(),
                "en-US",
                "abate " + source.design().abateVersion(),
                text.date(),
                text.blocks);
    }

    private String subtitle() {
        var design = source.design();
        return "Brief from a simulation: " + Names.inSentence(design.city()) + ", " + Wordings.day(design.start())
                + " to " + Wordings.day(design.start().plusDays(design.horizonDays() - 1L));
    }

    /** Of the run, to the day; without a manifest that of the start of the projection. */
    private LocalDate date() {
        return source.manifest()
                .map(recorded -> LocalDate.ofInstant(recorded.manifest().started(), ZoneOffset.UTC))
                .orElse(source.design().start());
    }

    private void addAll() {
        heading("The question");
        paragraph(new CouncilText(source).question() + " " + new CouncilText(source).level());
        heading("What this run carries");
        addClaims();
        addPicture();
        heading("Method");
        paragraph(GrantText.method(source));
        if (!claims.isEmpty()) {
            heading("Performance measures");
            paragraph("Over " + source.period()
                    + ", means over all runs. Compared with the same city without the plan, not with last year; ranges are"
                    + " 95 % ranges. Somebody who starts twice, or is warned twice, counts twice.");
            addMeasures();
        }
        heading("Evidence");
        CitedEvidence.addTo(blocks, source);
        heading("Limits");
        paragraph(ScoreFigure.words(score)
                + ModelValidation.of(source.design().city())
                        .map(record -> " " + record.words())
                        .orElse(" It was not held against the records of this city with these numbers."));
        blocks.add(new Block.Bullets(CouncilText.cannotSay()));
        heading("How to cite");
        paragraph(GrantText.citation(source));
        blocks.add(Origin.of(source));
    }

    private void heading(String text) {
        blocks.add(new Block.Heading(1, text));
    }

    private void paragraph(String text) {
        blocks.add(Block.Paragraph.of(text));
    }

    private void addClaims() {
        if (source.summary().isPartial()) {
            blocks.add(new Block.Paragraph(
                    "Partial.",
                    "Only " + Numbers.whole(source.summary().runs()) + " of "
                            + Numbers.whole(source.design().plan().runs())
                            + " planned runs are finished. Do not quote this brief; abate resume finishes the rest."));
        }
        if (claims.isEmpty()) {
            paragraph(
                    "This run does not carry a claim because it has one arm only: nothing is compared with anything.");
            return;
        }
        blocks.add(ClaimTable.of(source, claims));
        if (claims.stream().anyMatch(claim -> !claim.isRefused())) {
            paragraph("These claims rest on " + GrantText.ground(source) + ". " + GrantText.byChance(source));
        }
        for (Claim claim : claims) {
            blocks.add(new Block.Paragraph(
                    Names.inSentence(source.design().arms().get(claim.arm())) + ":", claim.inShort()));
        }
    }

    /**
     * Only when it has been drawn: the brief is made of what the folder holds. And only when the run carries the number of the
     * last plan, which stands above the bars: a picture must not claim what the text refuses.
     */
    private void addPicture() {
        Path file = source.folder().root().resolve(PICTURE);
        if (Files.isRegularFile(file) && carriesLastPlan()) {
            List<String> bars = new ArrayList<>();
            for (Claim claim : claims) {
                var arm = source.summary().arms().get(claim.arm());
                bars.add("\u201c" + Names.inSentence(arm.name()) + "\u201d " + Wordings.reduction(arm));
            }
            blocks.add(new Block.Picture(
                    PICTURE,
                    file,
                    "Reduction of homicides by plan, against \u201c" + source.name(0) + "\u201d: "
                            + String.join("; ", bars) + ".",
                    "Reduction of homicides by plan over " + source.period()
                            + " in the model, with 95 % ranges; what may be claimed stands above."));
        }
    }

    private boolean carriesLastPlan() {
        return !claims.isEmpty()
                && claims.get(claims.size() - 1).standing().shortfalls().isEmpty();
    }

    /** A table for every few plans. */
    private void addMeasures() {
        for (int from = 0; from < claims.size(); from += MOST_COLUMNS) {
            List<Claim> some = claims.subList(from, Math.min(claims.size(), from + MOST_COLUMNS));
            List<String> header = new ArrayList<>(List.of("Measure"));
            some.forEach(claim -> header.add(source.name(claim.arm())));
            List<List<String>> rows = new ArrayList<>();
            for (String name : names(some)) {
                List<String> row = new ArrayList<>(List.of(name));
                some.forEach(claim -> row.add(value(claim, name)));
                rows.add(row);
            }
            blocks.add(new Block.Table("", header, rows));
        }
    }

    /** Of all measures that some of these plans have, each plan's in its order. */
    private static List<String> names(List<Claim> claims) {
        List<String> names = new ArrayList<>();
        for (Claim claim : claims) {
            int last = -1;
            for (List<String> measure : claim.measures()) {
                int known = names.indexOf(measure.get(0));
                last = Math.max(known, last);
                if (known < 0) {
                    names.add(++last, measure.get(0));
                }
            }
        }
        return names;
    }

    private static String value(Claim claim, String name) {
        return claim.measures().stream()
                .filter(measure -> measure.get(0).equals(name))
                .map(measure -> measure.get(1))
                .findFirst()
                .orElse("\u2013");
    }
}
