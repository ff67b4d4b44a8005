// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.abate.evidence.Prior;

/**
 * All that decides the result of a calibration.
 *
 * @param seed of all luck
 * @param simulator names whatever the simulator depends on beside the values and the key (city, version, replicates), so that
 *     evaluations of another simulator are not taken for its own
 * @param parameters free to move, at least 1
 * @param targets to be met, at least 1
 * @param sizes what may be spent
 */
public record CalibrationSettings(
        long seed, String simulator, List<FreeParameter> parameters, List<Target> targets, Sizes sizes) {
    /** Rises whenever a change of the engine changes its results. */
    private static final int ENGINE_VERSION = 1;

    public CalibrationSettings {
        parameters = List.copyOf(parameters);
        targets = List.copyOf(targets);
        distinct("parameter", parameters.stream().map(FreeParameter::name).toList());
        distinct("target", targets.stream().map(Target::id).toList());
    }

    private static void distinct(String what, List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a calibration needs at least one " + what);
        }
        names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(what + " " + name + " is there twice");
                });
    }

    CalibrationSettings withTargets(List<Target> others) {
        return new CalibrationSettings(seed, simulator, parameters, others, sizes);
    }

    /** A hash of everything here: two settings with the same hash give the same result. */
    public String hash() {
        StringBuilder text = new StringBuilder();
        text.append(ENGINE_VERSION)
                .append('\n')
                .append(seed)
                .append('\n')
                .append(simulator)
                .append('\n');
        for (FreeParameter parameter : parameters) {
            Prior prior = parameter.prior();
            text.append(parameter.name()).append('\t').append(prior.scale());
            append(text, prior.median(), prior.low5(), prior.high95());
        }
        for (Target target : targets) {
            text.append(target.id());
            append(text, target.value(), target.standardDeviation());
        }
        text.append(sizes);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void append(StringBuilder text, double... numbers) {
        for (double number : numbers) {
            text.append('\t').append(Long.toHexString(Double.doubleToLongBits(number)));
        }
        text.append('\n');
    }
}
