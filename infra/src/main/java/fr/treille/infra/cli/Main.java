package fr.treille.infra.cli;

import fr.treille.infra.problem.Problem;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where {@code infra/treille} ends up. */
public final class Main {

    /** Something could not be done. */
    static final int FAILED = 1;
    /** The command line was not understood. */
    static final int NOT_UNDERSTOOD = 2;
    /** {@code status}: not everything runs. */
    static final int NOT_UP = 4;

    private Main() {}

    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new TreilleCommand());
        line.setParameterExceptionHandler(Main::notUnderstood);
        line.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, command));
        line.setCommandName("infra/treille");
        line.setUsageHelpLongOptionsMaxWidth(32);
        line.setUsageHelpWidth(100);
        return line;
    }

    private static int notUnderstood(ParameterException exception, String[] arguments) {
        PrintWriter err = exception.getCommandLine().getErr();
        err.println("treille: " + Misunderstanding.of(exception));
        err.flush();
        return NOT_UNDERSTOOD;
    }

    private static int failed(Exception exception, CommandLine command) {
        PrintWriter err = command.getErr();
        err.println("treille: " + Problem.of(exception).getMessage());
        if (TreilleCommand.debugging(command)) {
            exception.printStackTrace(err);
        }
        err.flush();
        return FAILED;
    }
}
