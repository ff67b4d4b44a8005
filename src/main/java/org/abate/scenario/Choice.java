// SPDX-License-Identifier: Apache-2.0
package org.abate.scenario;

/** One of a few names that a setting may have; an enum that implements it can be the type of a setting. */
public interface Choice {
    /** As written in the scenario file. */
    String key();
}
