// SPDX-License-Identifier: Apache-2.0
package org.abate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Results that are committed, so that nobody changes a number without knowing: files in {@code src/test/resources/golden}, and
 * the generated pages of {@code src/site/markdown} and the schemas of scenarios and backtests.
 *
 * <p>{@code mvn -B test -Dabate.golden=refresh} rewrites them; the changelog then says "Numbers change: yes" and why.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private static final Path PAGES = Path.of("src/site/markdown");

    private Golden() {}

    /** Holds {@code text} to the committed file, or replaces the file when a refresh was asked for. */
    public static void assertMatches(String file, String text) {
        assertMatches(FOLDER.resolve(file), "golden result", text);
    }

    /** Holds a page of the documentation to the text it is generated from, or rewrites it when a refresh was asked for. */
    public static void assertPageMatches(String page, String text) {
        assertMatches(PAGES.resolve(page), "generated page", text);
    }

    /** Holds the scenario schema to the text it is generated from, or rewrites it when a refresh was asked for. */
    public static void assertSchemaMatches(String schema) {
        assertMatches(Path.of("scenarios/scenario.schema.json"), "generated schema", schema);
    }

    /** Holds the schema of backtests to the text it is generated from, or rewrites it when a refresh was asked for. */
    public static void assertBacktestSchemaMatches(String schema) {
        assertMatches(Path.of("scenarios/backtests/backtest.schema.json"), "generated schema", schema);
    }

    private static void assertMatches(Path golden, String what, String text) {
        try {
            if ("refresh".equals(System.getProperty("abate.golden"))) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, text);
            }
            assertThat(golden)
                    .describedAs(what + "; to accept a change run mvn -B test -Dabate.golden=refresh")
                    .exists()
                    .hasContent(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
