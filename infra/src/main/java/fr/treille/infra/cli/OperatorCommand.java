package fr.treille.infra.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code infra/treille operator}: says what can be done with the people at consoles. */
@Command(
        name = "operator",
        mixinStandardHelpOptions = true,
        description = "Give people a place at the host's console, or at a grappe's.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        subcommands = OperatorInviteCommand.class)
final class OperatorCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
