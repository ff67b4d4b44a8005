// SPDX-License-Identifier: Apache-2.0
package org.abate.calibration;

import java.util.List;
import org.abate.evidence.Ensemble;

/**
 * What is believed of the free parameters once the targets are seen: members with weights.
 *
 * @param parameters in the order of the values of each member
 * @param members at least 1; their weights add up to 1
 */
public record Posterior(List<FreeParameter> parameters, List<AcceptedSet> members) {
    public Posterior {
        parameters = List.copyOf(parameters);
        members = List.copyOf(members);
    }

    /** The members as a run reads them. */
    public Ensemble ensemble() {
        return new Ensemble(
                parameters.stream().map(FreeParameter::name).toList(),
                members.stream()
                        .map(member -> new Ensemble.Member(member.weight(), member.values()))
                        .toList());
    }

    /** Effective number of independent, equally weighted members. */
    public double effective() {
        return Weights.effective(weights());
    }

    double[] weights() {
        return members.stream().mapToDouble(AcceptedSet::weight).toArray();
    }

    double[] unit(int parameter) {
        return members.stream().mapToDouble(m -> m.unit().get(parameter)).toArray();
    }

    /** The value of a parameter below which the posterior lies with {@code probability}, between 0 and 1. */
    public double quantile(int parameter, double probability) {
        double[] values =
                members.stream().mapToDouble(m -> m.values().get(parameter)).toArray();
        return Weights.quantile(values, weights(), probability);
    }
}
