// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** Told of everybody who is hurt or killed, for the study of a run. */
@FunctionalInterface
public interface InjuryLog {
    void injured(Injury injury);
}
