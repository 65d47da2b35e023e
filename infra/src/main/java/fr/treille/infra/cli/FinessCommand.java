package fr.treille.infra.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code infra/treille finess}: says what can be done with files of FINESS without an instance. */
@Command(
        name = "finess",
        mixinStandardHelpOptions = true,
        description = "Make files of FINESS.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        subcommands = FinessSyntheticCommand.class)
final class FinessCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
