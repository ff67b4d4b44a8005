// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abate.report.ModelScore;

/**
 * All figures of a report.
 *
 * @param byId in the order of the page
 */
public record Figures(Map<String, Figure> byId) {
    public static Figures of(PageSource source) throws IOException {
        DrawnParameters drawn = DrawnParameters.read(source.folder().parameters(), source.finishedSets());
        List<Figure> all = List.of(
                MonthsFigure.of(source),
                SpreadFigure.of(source),
                MapFigure.of(source),
                EquityFigure.of(source),
                CostFigure.of(source),
                ValidationFigure.of(source),
                ScoreFigure.of(ModelScore.load()),
                WaterfallFigure.of(source),
                ReachFigure.of(source),
                StaffFigure.of(source),
                CeilingFigure.of(source),
                UncertaintyFigure.of(source),
                ParametersFigure.of(source, drawn));
        Map<String, Figure> byId = new LinkedHashMap<>();
        all.forEach(figure -> byId.put(figure.id(), figure));
        return new Figures(byId);
    }

    /** What the scripts of the page draw from. */
    ObjectNode json(PageSource source) {
        ObjectNode json = PageJson.object();
        json.put("schema", "abate/report/1");
        json.put("title", Names.plain(source.design().title()));
        json.put("runs", source.summary().runs());
        ArrayNode arms = json.putArray("arms");
        source.design().arms().forEach(arm -> arms.add(Names.plain(arm)));
        ObjectNode figures = json.putObject("figures");
        byId.values().stream().filter(Figure::isDrawn).forEach(figure -> figures.set(figure.id(), figure.json()));
        return json;
    }
}
