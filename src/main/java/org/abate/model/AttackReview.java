// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** Somebody who reviews every gun attack in the city, wherever it happens. */
public interface AttackReview {
    void attacked(Attack attack);
}
