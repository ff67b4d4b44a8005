// SPDX-License-Identifier: Apache-2.0
package org.abate.city;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One row of a table; asked for a value by the name of its column, it writes down what is wrong with it.
 *
 * @param file the file as the user named it
 * @param columns names from the first line
 * @param fields as many as columns, or the row is of no use
 * @param line counted from 1
 * @param source the line as it stands in the file
 * @param log takes the problems
 */
record CsvRow(String file, List<String> columns, List<String> fields, int line, String source, ProblemLog log) {
    boolean hasEveryColumn() {
        if (fields.size() != columns.size()) {
            log.add(
                    new Place(file, line, 1),
                    "",
                    "expected " + columns.size() + " fields, one for each column, but found " + fields.size());
        }
        return fields.size() == columns.size();
    }

    Place place(String column) {
        return new Place(file, line, CsvLine.columnOf(source, columns.indexOf(column)));
    }

    void problem(String column, String message) {
        log.add(place(column), column, message);
    }

    /** The words in that column, not blank. */
    String text(String column) {
        String text = fields.get(columns.indexOf(column)).strip();
        if (text.isEmpty()) {
            problem(column, "this must not be empty");
        }
        return text;
    }

    /** The number in that column, from {@code least} to {@code most}, both allowed; {@code least} when there is none. */
    double number(String column, double least, double most) {
        String text = fields.get(columns.indexOf(column)).strip();
        OptionalDouble value = PlainNumber.parse(text);
        if (value.isPresent() && value.getAsDouble() >= least && value.getAsDouble() <= most) {
            return value.getAsDouble();
        }
        problem(
                column,
                "expected a number from " + PlainNumber.show(least) + " to " + PlainNumber.show(most) + " but found "
                        + (text.isEmpty() ? "nothing" : text));
        return least;
    }

    /** As {@link #number} but without a fraction. */
    int wholeNumber(String column, int least, int most) {
        double value = number(column, least, most);
        if (value != Math.rint(value)) {
            problem(column, "expected a whole number but found " + value);
        }
        return (int) value;
    }
}
