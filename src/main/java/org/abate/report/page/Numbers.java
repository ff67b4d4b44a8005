// SPDX-License-Identifier: Apache-2.0
package org.abate.report.page;

import java.util.List;
import java.util.Locale;
import org.abate.statistics.Interval;

/** Numbers as people say them: no more digits than they carry, units beside them, chances as so many in 100. */
public final class Numbers {
    /** Keeps a number and its unit on one line. */
    static final String NARROW = "\u00a0";

    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Numbers() {}

    /** Whole numbers with separators; one digit after the point below 10, where it matters. */
    public static String count(double value) {
        double size = Math.abs(value);
        if (!Double.isFinite(value)) {
            return "unknown";
        }
        return unsignedZero(
                size < 9.95 && size >= 0.05
                        ? String.format(Locale.ROOT, "%.1f", value)
                        : String.format(Locale.ROOT, "%,.0f", value));
    }

    /** To the nearest whole number. */
    public static String whole(double value) {
        return Double.isFinite(value) ? unsignedZero(String.format(Locale.ROOT, "%,.0f", value)) : "unknown";
    }

    /** With so many digits after the point. */
    public static String decimal(double value, int digits) {
        return Double.isFinite(value)
                ? unsignedZero(String.format(Locale.ROOT, "%,." + digits + "f", value))
                : "unknown";
    }

    private static String unsignedZero(String number) {
        return number.matches("-0(\\.0+)?") ? number.substring(1) : number.replace('-', '\u2212');
    }

    /** {@code 3 years}, {@code one year}. */
    public static String counted(long number, String noun) {
        return inWords(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** Up to ten in words. */
    public static String inWords(long number) {
        return number >= 0 && number < SMALL.size()
                ? SMALL.get((int) number)
                : String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 18 %}; one digit after the point below 1. */
    public static String percent(double value) {
        double size = Math.abs(value);
        String number = size < 0.95 && size >= 0.05 ? decimal(value, 1) : whole(value);
        return number + NARROW + "%";
    }

    /** {@code 8 to 27 %}; where it passes zero {@code 1 % more to 10 % fewer}. */
    public static String fewer(Interval reduction) {
        if (reduction.low() >= -0.05) {
            return percent(reduction.low()).replace(NARROW + "%", "") + " to " + percent(reduction.high());
        }
        if (reduction.high() <= 0) {
            return percent(-reduction.high()) + " more to " + percent(-reduction.low()) + " more";
        }
        return percent(-reduction.low()) + " more to " + percent(reduction.high()) + " fewer";
    }

    /** {@code 302 to 575}. */
    public static String range(Interval interval) {
        return interval.isDefined() ? count(interval.low()) + " to " + count(interval.high()) : "unknown";
    }

    /** {@code 4 chances in 100}. */
    public static String chances(double share) {
        if (!Double.isFinite(share)) {
            return "an unknown chance";
        }
        long of100 = Math.round(100 * share);
        if (of100 == 0) {
            return share == 0 ? "next to no chance" : "less than 1 chance in 100";
        }
        if (of100 == 100) {
            return share == 1 ? "next to certain" : "more than 99 chances in 100";
        }
        return of100 + (of100 == 1 ? " chance in 100" : " chances in 100");
    }

    /** {@code 4 in 100}. */
    public static String inHundred(double share) {
        if (!Double.isFinite(share)) {
            return "unknown";
        }
        long of100 = Math.round(100 * share);
        if (share == 0 || share == 1) {
            return "close to " + of100 + " in 100"; // in these runs; more of them would find an exception
        }
        return of100 == 0 ? "under 1 in 100" : of100 == 100 ? "over 99 in 100" : of100 + " in 100";
    }

    /** {@code $12.1 million}. */
    public static String dollars(double usd) {
        if (!Double.isFinite(usd)) {
            return "unknown";
        }
        double size = Math.abs(usd);
        String sign = usd < 0 && size >= 0.5 ? "\u2212" : "";
        if (size >= 999.5e6) {
            return sign + "$" + decimal(size / 1e9, 2) + " billion";
        }
        if (size >= 999_500) {
            return sign + "$" + decimal(size / 1e6, size < 99.95e6 ? 1 : 0) + " million";
        }
        return sign + "$" + (size >= 10_000 ? whole(Math.rint(size / 1000) * 1000) : whole(size));
    }

    /** {@code $0.2 million to $1.4 million}; what has no upper end is {@code more than $0.2 million}. */
    public static String dollarRange(Interval usd) {
        return Double.isFinite(usd.high())
                ? dollars(usd.low()) + " to " + dollars(usd.high())
                : "more than " + dollars(usd.low());
    }

    /** {@code a, b and c}. */
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /** {@code customNotificationsPerMonth} as {@code custom notifications per month}. */
    public static String fromCamelCase(String key) {
        return key.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
