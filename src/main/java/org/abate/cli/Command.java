// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import org.abate.scenario.InvalidInputException;

/**
 * One command of the program; its options are JCommander parameters on the fields of the class, its name is the name of the
 * class without {@code Command}.
 */
interface Command {
    /**
     * Does the command's work.
     *
     * @return how it ended
     * @throws InvalidInputException when what the user wrote cannot be used; nothing has been written then
     */
    ExitStatus run(Terminal terminal) throws InvalidInputException;
}
