// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** Somebody who listens to everything that happens in an arm of a run. */
public interface LifeListener extends EventLog, InjuryLog, DecisionLog {}
