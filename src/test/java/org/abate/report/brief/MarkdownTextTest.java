// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    @Test
    @DisplayName("Ordinary sentences are left as they are")
    void ordinary() {
        String sentence =
                "About 62 fewer homicides (95 % range 9 to 120), $1.3 million: \u201call three\u201d, year 3.";
        assertThat(MarkdownText.of(sentence)).isEqualTo(sentence);
        assertThat(MarkdownText.of("\u22125 %")).isEqualTo("\u22125 %");
    }

    @Test
    @DisplayName("Markup, links, cells and tags stay text")
    void hostile() {
        assertThat(MarkdownText.of("[x](javascript:alert(1))")).isEqualTo("\\[x\\](javascript:alert(1))");
        assertThat(MarkdownText.of("<script>a|b</script>")).isEqualTo("\\<script\\>a\\|b\\</script\\>");
        assertThat(MarkdownText.of("**b** _i_ `c` ~s~ &lt; \\|"))
                .isEqualTo("\\*\\*b\\*\\* \\_i\\_ \\`c\\` \\~s\\~ \\&lt; \\\\\\|");
        assertThat(MarkdownText.of("https://evil.example @someone $x$"))
                .isEqualTo("https\\://evil.example \\@someone \\$x\\$");
        assertThat(MarkdownText.of("www.evil.example")).isEqualTo("www\\.evil.example");
    }

    @Test
    @DisplayName("What would begin a heading, a list or a rule does not")
    void beginnings() {
        assertThat(MarkdownText.of("# a")).isEqualTo("\\# a");
        assertThat(MarkdownText.of("1. a")).isEqualTo("1\\. a");
        assertThat(MarkdownText.of("- a")).isEqualTo("\\- a");
        assertThat(MarkdownText.of("+ a")).isEqualTo("\\+ a");
        assertThat(MarkdownText.of("===")).isEqualTo("\\===");
        assertThat(MarkdownText.of("2.5 % of all")).isEqualTo("2.5 % of all");
        assertThat(MarkdownText.of("  a\n\n# b")).isEqualTo("a \\# b");
    }
}
