// SPDX-License-Identifier: Apache-2.0
package org.abate.chart;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The bytes of a PNG (ISO/IEC 15948): packed in Java, because what the zlib of a machine makes of pixels is its own affair. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LEVEL = 6;
    private static final int BUFFER = 1 << 16;
    private static final int INDEXED = 3;
    private static final int TRUE_COLOR = 2;
    private static final int MOST_COLORS = 256;
    private static final int FILTER_UP = 2;
    private static final double INCHES_PER_METRE = 1 / 0.0254;

    private Png() {}

    static byte[] of(Raster raster, int pixelsPerInch, String title, String description) throws IOException {
        List<Integer> colors = raster.colors(MOST_COLORS);
        boolean indexed = colors.size() <= MOST_COLORS;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(SIGNATURE);
        chunk(file, "IHDR", data -> {
            data.writeInt(raster.width());
            data.writeInt(raster.height());
            data.write(new byte[] {8, (byte) (indexed ? INDEXED : TRUE_COLOR), 0, 0, 0});
        });
        int perMetre = (int) Math.round(pixelsPerInch * INCHES_PER_METRE);
        chunk(file, "pHYs", data -> {
            data.writeInt(perMetre);
            data.writeInt(perMetre);
            data.write(1);
        });
        chunk(file, "iTXt", data -> text(data, "Title", title));
        chunk(file, "iTXt", data -> text(data, "Description", description));
        if (indexed) {
            chunk(file, "PLTE", data -> {
                for (int color : colors) {
                    data.write(new byte[] {(byte) (color >> 16), (byte) (color >> 8), (byte) color});
                }
            });
        }
        chunk(file, "IDAT", data -> data.write(packed(indexed ? indices(raster, colors) : channels(raster))));
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

    private static byte[] packed(byte[] rows) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(LEVEL), BUFFER, true)) {
            out.write(rows);
        }
        return packed.toByteArray();
    }

    /** Rows of numbers of colours, as they are. */
    private static byte[] indices(Raster raster, List<Integer> colors) {
        Map<Integer, Byte> numbers = new HashMap<>();
        for (int i = 0; i < colors.size(); i++) {
            numbers.put(colors.get(i), (byte) i);
        }
        byte[] rows = new byte[(1 + raster.width()) * raster.height()];
        int at = 0;
        for (int y = 0; y < raster.height(); y++) {
            at++;
            int last = raster.pixel(0, y);
            byte number = numbers.get(last);
            for (int x = 0; x < raster.width(); x++) {
                int pixel = raster.pixel(x, y);
                if (pixel != last) {
                    last = pixel;
                    number = numbers.get(pixel);
                }
                rows[at++] = number;
            }
        }
        return rows;
    }

    /** Rows of red, green and blue, each less what stands above it. */
    private static byte[] channels(Raster raster) {
        byte[] rows = new byte[(1 + 3 * raster.width()) * raster.height()];
        int at = 0;
        for (int y = 0; y < raster.height(); y++) {
            rows[at++] = FILTER_UP;
            for (int x = 0; x < raster.width(); x++) {
                int pixel = raster.pixel(x, y);
                int above = y > 0 ? raster.pixel(x, y - 1) : 0;
                for (int shift = 16; shift >= 0; shift -= 8) {
                    rows[at++] = (byte) ((pixel >> shift) - (above >> shift));
                }
            }
        }
        return rows;
    }
}
