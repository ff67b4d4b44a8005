// SPDX-License-Identifier: Apache-2.0
package org.abate.report.figures;

import java.io.IOException;
import org.abate.chart.Drawing;

/**
 * A finished figure.
 *
 * @param name of its files, without what ends them
 * @param title what it says
 * @param description the same and more for those who do not see it
 */
record Picture(String name, Drawing drawing, String title, String description) {
    private static final int PIXELS_PER_INCH = 300;

    String svg() {
        return drawing.svg(title, description);
    }

    byte[] png() throws IOException {
        return drawing.png(PIXELS_PER_INCH, title, description);
    }
}
