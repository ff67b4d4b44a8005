// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.abate.experiment.ResultsFolder;
import org.abate.report.ModelScore;

/** Writes {@code report.html} from a results folder alone; the same folder gives the same bytes. */
public final class ReportPage {
    /** Largest page that still goes by e-mail without a second thought. */
    public static final int LARGEST_BYTES = 3_000_000;

    private ReportPage() {}

    /**
     * Writes the page, whole or not at all.
     *
     * @return where it is
     * @throws IOException with words for people when there is no finished run
     */
    public static Path write(ResultsFolder folder) throws IOException {
        return write(PageSource.read(folder));
    }

    /** The same of what was read already. */
    public static Path write(PageSource source) throws IOException {
        return Templates.write(source.folder().report(), html(source));
    }

    static String html(PageSource source) throws IOException {
        return Templates.filled("report.ftlh", model(source));
    }

    private static Map<String, Object> model(PageSource source) throws IOException {
        Figures figures = Figures.of(source);
        CouncilText council = new CouncilText(source);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", Names.plain(source.design().title()));
        model.put("city", Names.plain(source.design().city()));
        model.put("version", source.design().abateVersion());
        model.put("period", source.period());
        model.put("start", Wordings.day(source.design().start()));
        model.put(
                "end",
                Wordings.day(source.design().start().plusDays(source.design().horizonDays() - 1L)));
        model.put("runs", Numbers.whole(source.summary().runs()));
        model.put("sets", Numbers.whole(source.summary().parameterSets()));
        model.put("partial", source.isPartial());
        model.put("planned", Numbers.whole(source.design().plan().runs()));
        model.put("warnings", source.summary().warnings());
        model.put("figures", figures.byId());
        model.put("comparison", source.name(0));
        model.put("question", council.question());
        model.put("level", council.level());
        model.put("answers", council.answers());
        model.put("hasGoals", !source.design().goals().isEmpty());
        model.put(
                "goal",
                source.design().goals().isEmpty()
                        ? ""
                        : Wordings.goal(source.design().goals().get(0)));
        model.put("doubts", council.doubts());
        model.put("cannotSay", CouncilText.cannotSay());
        model.put("plans", PlanText.plans(source));
        model.put("money", PlanText.money(source));
        model.put("evidence", EvidenceText.summary(source));
        model.put("grounds", EvidenceText.grounds(source));
        model.put("score", ScoreFigure.words(ModelScore.load()));
        model.put("claims", GrantText.claims(source));
        model.put("method", GrantText.method(source));
        model.put("citation", GrantText.citation(source));
        model.put("outcomes", ResearchText.outcomes(source));
        model.put("diagnostics", ResearchText.diagnostics(source));
        model.put(
                "parameters",
                ResearchText.parameters(DrawnParameters.read(source.folder().parameters(), source.finishedSets())));
        model.put("origin", ResearchText.origin(source));
        model.put("scenarioText", Names.lines(source.scenarioText()));
        model.put("scenarioSha256", source.design().scenarioSha256());
        ToldStory.read(source.folder()).ifPresent(story -> model.put("story", story));
        Templates.putScripts(model, PageResources.script());
        model.put("data", PageJson.embedded(figures.json(source)));
        return model;
    }
}
