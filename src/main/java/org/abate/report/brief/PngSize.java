// SPDX-License-Identifier: Apache-2.0
package org.abate.report.brief;

import java.io.IOException;
import java.nio.ByteBuffer;

/** How large a PNG is, in pixels, read from its head. */
record PngSize(int width, int height) {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER_BYTES = 24;

    static PngSize of(byte[] png, String name) throws IOException {
        if (png.length < HEADER_BYTES || ByteBuffer.wrap(png).getLong() != SIGNATURE) {
            throw new IOException(name + " is no PNG picture; remove it or draw it again");
        }
        PngSize size = new PngSize(
                ByteBuffer.wrap(png).getInt(16), ByteBuffer.wrap(png).getInt(20));
        if (size.width <= 0 || size.height <= 0) {
            throw new IOException(name + " has no size; remove it or draw it again");
        }
        return size;
    }
}
