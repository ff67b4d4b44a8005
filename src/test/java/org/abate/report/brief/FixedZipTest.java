// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FixedZipTest {
    private static byte[] zip(long time, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(time);
                out.putNextEntry(entry);
                out.write(name.repeat(50).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    @DisplayName("Neither order nor clock shows, and the list of types comes first")
    void same() throws IOException {
        LocalDate day = LocalDate.of(2026, 1, 31);
        byte[] one = FixedZip.of(zip(1_700_000_000_000L, "b", "[Content_Types].xml", "A/c"), day);
        byte[] other = FixedZip.of(zip(1_800_000_000_000L, "A/c", "b", "[Content_Types].xml"), day);
        assertThat(one).isEqualTo(other);
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(one))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo(day.atStartOfDay());
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(entry.getName().repeat(50));
            }
        }
        assertThat(names).containsExactly("[Content_Types].xml", "A/c", "b");
    }

    @Test
    @DisplayName("A day that archives cannot date is not lost to an error")
    void early() throws IOException {
        assertThat(FixedZip.of(zip(0, "a"), LocalDate.of(1970, 1, 1)))
                .isEqualTo(FixedZip.of(zip(0, "a"), LocalDate.of(1980, 1, 1)));
    }

    @Test
    @DisplayName("A picture that is none is refused by its name")
    void noPicture() {
        assertThatThrownBy(() -> PngSize.of(new byte[100], "figures/reduction.png"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("figures/reduction.png is no PNG picture");
    }
}
