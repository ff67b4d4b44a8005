// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** Entry point of the command line; the only class that ends the process. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Terminal terminal = new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err), onTerminal());
        ExitStatus status = run(arguments, terminal);
        terminal.out().flush();
        if (terminal.out().checkError() && status == ExitStatus.DONE) {
            terminal.err().println("abate: what it had to say could not all be written to standard output");
            status = ExitStatus.FAILED;
        }
        terminal.err().flush();
        System.exit(status.code());
    }

    /** Does what the arguments say; whatever happens, it is told on the terminal and in the status. */
    public static ExitStatus run(String[] arguments, Terminal terminal) {
        return run(arguments, terminal, Installation.complete());
    }

    static ExitStatus run(String[] arguments, Terminal terminal, Installation installation) {
        return new CommandLine(commands(installation)).run(List.of(arguments), terminal);
    }

    /** Every command, in the order of the help. */
    private static List<Command> commands(Installation installation) {
        Ingredients ingredients = new ModelIngredients(installation);
        return List.of(
                new RunCommand(ingredients, Clock.systemUTC()),
                new ResumeCommand(ingredients, Clock.systemUTC()),
                new ReportCommand(ingredients, installation),
                new VerifyCommand(ingredients),
                new CheckCommand(installation),
                new PlanCommand(ingredients, System::nanoTime),
                new LeversCommand(installation),
                new StoryCommand(ingredients),
                new DiffCommand(installation),
                new ExportCommand(),
                new ValidateCommand(installation.cities(), ingredients, Clock.systemUTC()),
                new BacktestCommand(installation, ingredients, Clock.systemUTC()),
                new CalibrateCommand(installation.cities(), Clock.systemUTC()));
    }

    /** Whether a person watches: from JDK 22 on there is a console in any case, and it must be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        Console console = System.console();
        try {
            return console != null
                    && (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** A stream in UTF-8 whatever the locale says. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
    }
}
