// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.beust.jcommander.JCommander;
import com.beust.jcommander.ParameterException;
import java.util.List;
import java.util.Optional;
import org.abate.scenario.InvalidInputException;
import org.abate.scenario.NearestName;
import org.abate.scenario.Problem;
import org.abate.scenario.Wording;

/** Finds the command that the user typed, hands it its options and runs it; failures become words and an exit status. */
final class CommandLine {
    private static final List<String> HELP = List.of("--help", "-h");

    private final List<Command> commands;

    CommandLine(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    ExitStatus run(List<String> arguments, Terminal terminal) {
        try {
            return dispatch(arguments, terminal);
        } catch (InvalidInputException e) {
            List<Problem> problems = e.problems();
            problems.forEach(problem -> terminal.err().println(Wording.printable(problem.toString())));
            terminal.err().println(Wording.counted(problems.size(), "problem") + "; nothing was run or written");
            return ExitStatus.INVALID_INPUT;
        } catch (OutOfMemoryError e) {
            terminal.err().println("abate: out of memory; give Java more with: java -Xmx4g -jar target/abate.jar ...");
            return ExitStatus.FAILED;
        } catch (RuntimeException | Error e) {
            terminal.err().println("abate: " + lastWords(e));
            return ExitStatus.FAILED;
        }
    }

    private ExitStatus dispatch(List<String> arguments, Terminal terminal) throws InvalidInputException {
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        if (first.isEmpty()) {
            terminal.err().print(HelpText.ofProgram(commands));
            return ExitStatus.INVALID_INPUT;
        } else if (HELP.contains(first)) {
            terminal.out().print(HelpText.ofProgram(commands));
            return ExitStatus.DONE;
        } else if (first.equals("--version")) {
            terminal.out().println("abate " + Version.current());
            return ExitStatus.DONE;
        }
        return runCommand(command(first), arguments.subList(1, arguments.size()), terminal);
    }

    private Command command(String typed) throws InvalidInputException {
        Optional<Command> command =
                commands.stream().filter(c -> HelpText.name(c).equals(typed)).findFirst();
        if (command.isPresent()) {
            return command.orElseThrow();
        }
        boolean option = typed.startsWith("-");
        List<String> valid = option
                ? List.of("--help", "--version")
                : commands.stream().map(HelpText::name).toList();
        String hint = NearestName.of(typed, valid)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("valid are " + String.join(", ", valid));
        throw wrong("there is no " + (option ? "option" : "command") + " `" + typed + "`; " + hint, "abate");
    }

    private static ExitStatus runCommand(Command command, List<String> arguments, Terminal terminal)
            throws InvalidInputException {
        String call = "abate " + HelpText.name(command);
        JCommander parser =
                JCommander.newBuilder().addObject(command).expandAtSign(false).build();
        try {
            Options options = Options.of(parser, arguments);
            if (options.helpWanted()) {
                terminal.out().print(HelpText.of(command));
                return ExitStatus.DONE;
            }
            parser.parse(options.arguments().toArray(String[]::new));
        } catch (ParameterException e) {
            throw wrong(HelpText.explained(String.valueOf(e.getMessage())), call);
        }
        return command.run(terminal);
    }

    private static InvalidInputException wrong(String message, String call) {
        String help = " (" + call + " --help tells more)";
        return new InvalidInputException(List.of(new Problem("command line", 0, 0, "", message + help)));
    }

    /** What a user sees of a mistake in the program: one line that helps whoever mends it. */
    private static String lastWords(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        String what = failure.getMessage() == null ? "" : ": " + Wording.printable(failure.getMessage());
        return "failed through a mistake in the program, please report it: "
                + failure.getClass().getSimpleName() + where + what;
    }
}
