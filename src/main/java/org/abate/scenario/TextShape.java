// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of text with something to see in it. Whatever it says, it stays text: it is never part of a path, a query or a
 * page without being escaped there.
 *
 * @param what names it in messages: {@code a title}
 * @param longest in characters
 */
record TextShape(String what, int longest) implements Shape<String> {
    /** The same in Java and in the JavaScript of editors, so no shorthand such as {@code \\s}. */
    private static final String ONE_VISIBLE_LINE = visibleLine(
            "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069",
            " \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff");

    private static final Pattern VISIBLE_LINE = Pattern.compile(ONE_VISIBLE_LINE);

    private static String visibleLine(String controls, String blanks) {
        return "^[^" + controls + "]*[^" + controls + blanks + "][^" + controls + "]*$";
    }

    @Override
    public String expected() {
        return what + " (text)";
    }

    @Override
    public Optional<String> read(Value value, String path, Findings findings) {
        if (!(value instanceof Value.Scalar scalar)) {
            return refuse(value, path, findings);
        }
        return switch (scalar.kind()) {
            case TEXT -> checked(scalar, path, findings);
            case NOTHING -> refuse(value, path, findings);
            default -> {
                String found = scalar.described();
                findings.report(
                        value.place(),
                        path,
                        "expected " + expected() + " but found " + found + "; write \"" + found + "\" to mean text");
                yield Optional.empty();
            }
        };
    }

    private Optional<String> checked(Value.Scalar scalar, String path, Findings findings) {
        String text = scalar.text();
        if (text.codePointCount(0, text.length()) > longest) {
            findings.report(scalar.place(), path, what + " must have at most " + longest + " characters");
        } else if (!VISIBLE_LINE.matcher(text).matches() || hasLoneSurrogate(text)) {
            String wrong = text.isBlank() ? " is empty" : " must be one line of visible characters";
            findings.report(scalar.place(), path, what + wrong);
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("minLength", 1);
        schema.put("maxLength", longest);
        schema.put("pattern", ONE_VISIBLE_LINE);
        return schema;
    }
}
