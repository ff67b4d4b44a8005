// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import org.abate.evidence.ParameterSet;

/** The numbers of the model's own processes, out of one parameter set. */
record ModelParameters(
        RiskParameters risk,
        DisputeParameters dispute,
        EscalationParameters escalation,
        AttackParameters attack,
        GrievanceParameters grievance,
        JusticeParameters justice,
        TrustParameters trust,
        CallParameters call,
        DriftParameters drift,
        ShockParameters shock,
        ForceParameters force) {
    static ModelParameters of(ParameterSet set) {
        return new ModelParameters(
                set.bind("risk", RiskParameters.class),
                set.bind("dispute", DisputeParameters.class),
                set.bind("escalation", EscalationParameters.class),
                set.bind("attack", AttackParameters.class),
                set.bind("grievance", GrievanceParameters.class),
                set.bind("justice", JusticeParameters.class),
                set.bind("trust", TrustParameters.class),
                set.bind("call", CallParameters.class),
                set.bind("drift", DriftParameters.class),
                set.bind("shock", ShockParameters.class),
                set.bind("force", ForceParameters.class));
    }
}
