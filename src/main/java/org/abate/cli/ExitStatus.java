// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

/** How a command ends, as scripts see it. */
public enum ExitStatus {
    DONE(0),
    FAILED(1),
    INVALID_INPUT(2),
    CLAIM_NOT_CARRIED(3),
    INTERRUPTED(130);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
