// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.abate.experiment.ResultsFolder;
import org.abate.report.ModelScore;

/** Writes {@code report.html} from a results folder alone; the same folder gives the same bytes. */
public final class ReportPage {
    /** Largest page that still goes by e-mail without a second thought. */
    public static final int LARGEST_BYTES = 3_000_000;

    private static final Configuration TEMPLATES = templates();

    private ReportPage() {}

    private static Configuration templates() {
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(new ClassTemplateLoader(ReportPage.class, "/org/abate/report/page"));
        templates.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setLocale(Locale.ROOT);
        templates.setNumberFormat("computer");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        return templates;
    }

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
        ResultsFolder folder = source.folder();
        Path file = folder.report();
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(half, html(source));
        return Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static String html(PageSource source) throws IOException {
        StringWriter page = new StringWriter();
        try {
            TEMPLATES.getTemplate("report.ftlh").process(model(source), page);
        } catch (TemplateException e) {
            throw new IllegalStateException("the report's template failed: " + e.getMessage(), e);
        }
        return page.toString();
    }

    private static Map<String, Object> model(PageSource source) throws IOException {
        Figures figures = Figures.of(source);
        CouncilText council = new CouncilText(source);
        String echarts = PageResources.echarts();
        String script = PageResources.script();
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
        model.put("style", PageResources.style());
        model.put("echarts", echarts);
        model.put("script", script);
        model.put("scriptHashes", String.join(" ", List.of(hash(echarts), hash(script))));
        model.put("data", PageJson.embedded(figures.json(source)));
        return model;
    }

    /** How a page names a script that it lets run; all others stay text. */
    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
