package fr.treille.infra.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code infra/treille gestionnaire}: says what can be done with one. */
@Command(
        name = "gestionnaire",
        mixinStandardHelpOptions = true,
        description = "Create, freeze, export, destroy gestionnaires, and say how they are.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        subcommands = {
            CreateCommand.class,
            ListCommand.class,
            ShowCommand.class,
            TurnCommand.Freeze.class,
            TurnCommand.Unfreeze.class,
            TurnCommand.Close.class,
            ExportCommand.class,
            DestroyCommand.class,
            CertificateCommand.class,
            ResumeCommand.class,
            TurnCommand.Cancel.class,
            CheckCommand.class
        })
final class GestionnaireCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
