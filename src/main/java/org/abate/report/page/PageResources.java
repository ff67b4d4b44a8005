// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Style and scripts that go into every page, from readable files beside the template. */
final class PageResources {
    private static final String FOLDER = "/org/abate/report/page/";

    /** Apache ECharts, the version that pom.xml names. */
    private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

    private static final List<String> STYLES = List.of("report.css", "print.css");

    /** In the order in which they are to run: what figures share, the figures, then the page. */
    private static final List<String> SCRIPTS = List.of(
            "common.js",
            "figures/months.js",
            "figures/spread.js",
            "figures/map.js",
            "figures/equity.js",
            "figures/cost.js",
            "figures/validation.js",
            "figures/score.js",
            "figures/waterfall.js",
            "figures/reach.js",
            "figures/staff.js",
            "figures/ceiling.js",
            "figures/uncertainty.js",
            "figures/parameters.js",
            "save.js",
            "page.js");

    /** What a page of two results needs. */
    private static final List<String> COMPARE_SCRIPTS =
            List.of("common.js", "figures/compare.js", "save.js", "page.js");

    private PageResources() {}

    static String style() {
        return together(STYLES);
    }

    static String script() {
        return together(SCRIPTS);
    }

    static String compareScript() {
        return together(COMPARE_SCRIPTS);
    }

    static String echarts() {
        return text(ECHARTS);
    }

    private static String together(List<String> files) {
        return files.stream().map(file -> text(FOLDER + file)).collect(Collectors.joining("\n"));
    }

    private static String text(String name) {
        try (InputStream in = PageResources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
