// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The bytes of a PNG (ISO/IEC 15948): packed in Java, because what the zlib of a machine makes of pixels is its own affair. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LEVEL = 6;
    private static final int BUFFER = 1 << 16;
    private static final int FILTER_UP = 2;
    private static final double INCHES_PER_METRE = 1 / 0.0254;

    private Png() {}

    static byte[] of(Raster raster, int pixelsPerInch, String title, String description) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(SIGNATURE);
        chunk(file, "IHDR", data -> {
            data.writeInt(raster.width());
            data.writeInt(raster.height());
            data.write(new byte[] {8, 2, 0, 0, 0});
        });
        int perMetre = (int) Math.round(pixelsPerInch * INCHES_PER_METRE);
        chunk(file, "pHYs", data -> {
            data.writeInt(perMetre);
            data.writeInt(perMetre);
            data.write(1);
        });
        chunk(file, "iTXt", data -> text(data, "Title", title));
        chunk(file, "iTXt", data -> text(data, "Description", description));
        chunk(file, "IDAT", data -> data.write(packed(raster)));
        chunk(file, "IEND", data -> {});
        return file.toByteArray();
    }

    @FunctionalInterface
    private interface Writing {
        void into(DataOutputStream data) throws IOException;
    }

    private static void chunk(ByteArrayOutputStream file, String type, Writing writing) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(type.getBytes(StandardCharsets.US_ASCII));
        writing.into(new DataOutputStream(body));
        byte[] bytes = body.toByteArray();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(bytes.length - type.length());
        out.write(bytes);
        out.writeInt((int) sum.getValue());
    }

    private static void text(DataOutputStream data, String keyword, String words) throws IOException {
        data.write(keyword.getBytes(StandardCharsets.US_ASCII));
        data.write(new byte[5]);
        data.write(words.replace("\0", "").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(Raster raster) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(LEVEL), BUFFER, true)) {
            byte[] above = new byte[3 * raster.width()];
            byte[] row = new byte[3 * raster.width()];
            byte[] line = new byte[1 + row.length];
            line[0] = FILTER_UP;
            for (int y = 0; y < raster.height(); y++) {
                for (int x = 0; x < raster.width(); x++) {
                    int pixel = raster.pixel(x, y);
                    row[3 * x] = (byte) (pixel >> 16);
                    row[3 * x + 1] = (byte) (pixel >> 8);
                    row[3 * x + 2] = (byte) pixel;
                }
                for (int i = 0; i < row.length; i++) {
                    line[i + 1] = (byte) (row[i] - above[i]);
                }
                out.write(line);
                byte[] free = above;
                above = row;
                row = free;
            }
        }
        return packed.toByteArray();
    }
}
