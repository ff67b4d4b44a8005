// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/** Something due at a time of its own. */
interface Happening {
    /** Makes it happen; the model's clock shows its time. */
    void happen(ViolenceModel model);

    /** A copy for another arm; happenings that never change are their own copy. */
    default Happening copy() {
        return this;
    }
}
