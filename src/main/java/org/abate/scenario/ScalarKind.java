// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.regex.Pattern;

/**
 * What a scalar without quotes is, by the core schema of YAML 1.2, which agrees with JSON and with what editors check;
 * {@code yes}, {@code 1:30} and dates are text there.
 */
enum ScalarKind {
    NOTHING,
    TRUTH,
    NUMBER,
    TEXT;

    private static final Pattern NUMBERS =
            Pattern.compile("[-+]?(\\.[0-9]{1,30}|[0-9]{1,30}(\\.[0-9]{0,30})?)([eE][-+]?[0-9]{1,3})?");

    static ScalarKind of(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> NOTHING;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> TRUTH;
            default -> NUMBERS.matcher(text).matches() ? NUMBER : TEXT;
        };
    }
}
