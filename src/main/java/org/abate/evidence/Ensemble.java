// SPDX-License-Identifier: Apache-2.0
package org.abate.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;

/**
 * Weighted sets of values for some of the parameters: what calibration to a city left of their priors.
 *
 * @param parameters names, in the order of the values of each member; at least 1
 * @param members at least 1
 */
public record Ensemble(List<String> parameters, List<Member> members) {
    /** Turns 32 bits into a number from 0 to below 1. */
    private static final double UNIT = 0x1.0p-32;

    /**
     * One set of values.
     *
     * @param weight above 0; a member of twice the weight is picked twice as often
     * @param values in the order of the parameters
     */
    public record Member(double weight, List<Double> values) {
        public Member {
            if (!(weight > 0 && Double.isFinite(weight))) {
                throw new IllegalArgumentException("the weight of a member must be above 0 but is " + weight);
            }
            values = List.copyOf(values);
        }
    }

    public Ensemble {
        parameters = List.copyOf(parameters);
        members = List.copyOf(members);
        if (parameters.isEmpty() || members.isEmpty()) {
            throw new IllegalArgumentException("an ensemble needs a parameter and a member but has " + parameters.size()
                    + " and " + members.size());
        }
        for (Member member : members) {
            if (member.values().size() != parameters.size()) {
                throw new IllegalArgumentException("a member must have " + parameters.size() + " values but has "
                        + member.values().size());
            }
        }
    }

    /**
     * Reads {@code member,weight,<parameter names>}, UTF-8, one member a row.
     *
     * @param name of the file, for messages
     * @throws IllegalArgumentException when something is wrong with it; the message begins with {@code name:line}
     */
    public static Ensemble read(InputStream text, String name) throws IOException {
        return EnsembleReader.read(text, name);
    }

    /**
     * The member that stands for a parameter-set number.
     *
     * <p>The numbers walk through the running sums of the weights in a van der Corput sequence, shifted by the luck of the
     * seed: each number by itself picks members in proportion to their weights, and any first n numbers together do so with an
     * error of order log n / n, where independent picks would have 1 / sqrt n.
     *
     * @param number counted from 0
     */
    public Member member(long seed, int number) {
        double[] cumulative = new double[members.size()];
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += members.get(i).weight();
            cumulative[i] = sum;
        }
        long key = Keys.derive(seed, Purpose.CALIBRATION, "ensemble");
        double place = (Integer.reverse(number) & 0xffffffffL) * UNIT + Keys.uniform(key, 0);
        return members.get(Draws.weighted(place - Math.floor(place), cumulative, 0, cumulative.length));
    }

    /**
     * The value of a parameter below which that share of the weight lies.
     *
     * @param parameter one of {@link #parameters}
     * @param probability 0 to 1
     */
    public double quantile(String parameter, double probability) {
        int index = parameters.indexOf(parameter);
        List<Member> ascending = members.stream()
                .sorted(Comparator.comparingDouble(member -> member.values().get(index)))
                .toList();
        double all = members.stream().mapToDouble(Member::weight).sum();
        double below = 0;
        for (Member member : ascending) {
            below += member.weight();
            if (below >= probability * all) {
                return member.values().get(index);
            }
        }
        return ascending.get(ascending.size() - 1).values().get(index);
    }

    /** The values of {@link #member} by parameter name. */
    public Map<String, Double> values(long seed, int number) {
        List<Double> values = member(seed, number).values();
        Map<String, Double> byName = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            byName.put(parameters.get(i), values.get(i));
        }
        return byName;
    }
}
