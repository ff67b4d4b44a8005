// SPDX-License-Identifier: Apache-2.0
package org.abate.report;

import static org.abate.report.MarkdownPage.code;
import static org.abate.report.MarkdownPage.plain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The page {@code calibration.md}: where the ensemble that runs draw from came from, and which parameters the data pin down.
 *
 * @param provenance {@code ensemble.json}
 * @param findings {@code identifiability.csv}, its header first
 */
public record CalibrationPage(JsonNode provenance, List<List<String>> findings) {
    public CalibrationPage {
        findings = List.copyOf(findings);
    }

    /** The calibration that ships with the program. */
    public static CalibrationPage load() {
        List<List<String>> rows = new ArrayList<>();
        String identifiability = resource("/org/abate/identifiability.csv");
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(identifiability)) {
            records.forEach(row -> rows.add(row.getFields()));
            return new CalibrationPage(new JsonMapper().readTree(resource("/org/abate/ensemble.json")), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = CalibrationPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The page. */
    public String markdown() {
        MarkdownPage page = new MarkdownPage("Calibration")
                .paragraph(
                        "Generated from the resources `ensemble.json` and `identifiability.csv`, which `abate calibrate`"
                                + " wrote. How it works is in the [ODD](odd.md) and in [decisions](decisions.md), 19.")
                .paragraph("Fitted to: " + plain(text("simulator")) + ". Command: `abate " + text("command") + "`. "
                        + text("evaluations") + " evaluations took "
                        + Math.round(provenance.required("seconds").asDouble() / 60) + " minutes on " + text("threads")
                        + " threads (" + plain(text("machine")) + ", Java " + plain(text("java")) + "). "
                        + text("members")
                        + " parameter sets were accepted, worth " + text("effectiveMembers")
                        + " independent, equally weighted ones.")
                .heading("What the data pin down")
                .paragraph(
                        "The ratio of the standard deviation after the fit to that before: below 0.35 the data pin the"
                                + " parameter down, below 0.75 they narrow it, otherwise they do not tell and the prior speaks.")
                .table(
                        List.of(
                                "parameter",
                                "prior 5 to 95 %",
                                "fitted 5, 50, 95 %",
                                "ratio",
                                "correlated with",
                                "the data"),
                        findings.stream().skip(1).map(CalibrationPage::finding));
        page.heading("Targets")
                .paragraph("Values are published ones or the city's own; the standard deviation is how far the mean of"
                        + " simulated histories may lie from them (`calibration.yaml` says why).")
                .table(
                        List.of("pattern", "value", "standard deviation"),
                        rows("targets", "pattern", "value", "standardDeviation"));
        page.heading("Waves of history matching")
                .paragraph(
                        "Errors of the emulators are measured at points left out, for the target that is guessed worst.")
                .table(
                        List.of(
                                "wave",
                                "evaluations",
                                "prior left",
                                "error, sd of the target",
                                "share beyond 3 of its own sd"),
                        rows(
                                "waves",
                                "wave",
                                "evaluations",
                                "fractionOfPriorLeft",
                                "worstEmulatorError",
                                "worstShareBeyond3"));
        page.heading("Gathering of members")
                .table(
                        List.of("round", "evaluations", "accepted", "worth"),
                        rows("rounds", "round", "evaluations", "accepted", "effectiveMembers"));
        return page.toString();
    }

    private String text(String field) {
        return provenance.required(field).asText();
    }

    private Stream<List<String>> rows(String list, String... fields) {
        return StreamSupport.stream(provenance.required(list).spliterator(), false)
                .map(row -> Arrays.stream(fields)
                        .map(field -> cell(row.required(field)))
                        .toList());
    }

    private static String cell(JsonNode value) {
        return value.isTextual() ? code(value.asText()) : rounded(value.asDouble());
    }

    private static List<String> finding(List<String> row) {
        return List.of(
                code(row.get(0)),
                rounded(row.get(2)) + " to " + rounded(row.get(3)),
                rounded(row.get(4)) + ", " + rounded(row.get(5)) + ", " + rounded(row.get(6)),
                rounded(row.get(7)),
                code(row.get(8)) + " (" + rounded(row.get(9)) + ")",
                row.get(10));
    }

    private static String rounded(String number) {
        return rounded(Double.parseDouble(number));
    }

    private static String rounded(double number) {
        return BigDecimal.valueOf(number)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }
}
