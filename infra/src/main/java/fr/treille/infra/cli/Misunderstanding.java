package fr.treille.infra.cli;

import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what was wrong on the command line, and what was probably meant. */
final class Misunderstanding {

    private Misunderstanding() {}

    static String of(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        String help = "\"" + command.getCommandSpec().qualifiedName() + " --help\"";
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().getFirst();
            return unknown(command, unmatched, word) + " " + suggestion(command, unmatched, word) + help
                    + " lists what there is.";
        }
        if (exception instanceof MissingParameterException missing) {
            return String.valueOf(missing.getMessage()).replaceFirst("^Missing required", "This command needs its")
                    + "; " + help + " explains.";
        }
        return String.valueOf(exception.getMessage()).replace("is not an int", "is not a number") + "; " + help
                + " explains.";
    }

    private static String unknown(CommandLine command, UnmatchedArgumentException unmatched, String word) {
        if (unmatched.isUnknownOption()) {
            return "There is no option \"" + word + "\".";
        }
        boolean commandExpected = !command.getSubcommands().isEmpty();
        return commandExpected ? "There is no command \"" + word + "\"." : "\"" + word + "\" is one word too many.";
    }

    private static String suggestion(CommandLine command, UnmatchedArgumentException unmatched, String word) {
        Collection<String> known = unmatched.isUnknownOption()
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
        return Nearest.to(word, known)
                .map(meant -> "Did you mean \"" + meant + "\"? ")
                .orElse("");
    }
}
