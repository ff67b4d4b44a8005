// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an archive anew, so that the same files give the same bytes on every machine: in order, all of one date, and not
 * compressed, because what compression gives depends on the machine's zlib.
 */
final class FixedZip {
    /** Readers of office documents look for it at the beginning. */
    private static final String FIRST = "[Content_Types].xml";

    /** Archives cannot date a file before. */
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private FixedZip() {}

    static byte[] of(byte[] archive, LocalDate date) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(
                Comparator.comparing((String name) -> !name.equals(FIRST)).thenComparing(name -> name));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        LocalDate day = date.isBefore(EARLIEST) ? EARLIEST : date.isAfter(LATEST) ? LATEST : date;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(stored(file.getKey(), file.getValue(), day));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content, LocalDate day) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(day.atStartOfDay());
        return entry;
    }
}
