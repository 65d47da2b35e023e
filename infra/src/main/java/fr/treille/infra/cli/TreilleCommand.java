package fr.treille.infra.cli;

import fr.treille.infra.distribution.Versions;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code infra/treille} without a command: says what there is. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = TreilleCommand.Version.class,
        description = {
            "Runs Treille on this machine: PostgreSQL, Keycloak and WildFly with the application.",
            "To begin: @|bold infra/treille up|@"
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  TREILLE_JDK            home of the JDK to use (21 or newer; 25 preferred)",
            "  TREILLE_JDK_ROOTS      folders where JDKs are looked for",
            "  TREILLE_CACHE          where unpacked servers are kept (~/.cache/treille)",
            "  TREILLE_DB_URL, TREILLE_DB_USER, TREILLE_DB_PASSWORD",
            "                         an existing PostgreSQL, instead of one of our own",
            "  TREILLE_OIDC_URL, TREILLE_OIDC_CLIENT_SECRET, TREILLE_OIDC_PROVISIONER_SECRET,",
            "  TREILLE_OIDC_OPERATOR_SECRET (only to create gestionnaires)",
            "                         an existing Keycloak, instead of one of our own",
            "  TREILLE_WILDFLY_OPTS   JVM options of WildFly (-Xms64m -Xmx768m)",
            "  TREILLE_KEYCLOAK_OPTS  JVM options of Keycloak (-Xms64m -Xmx512m)",
            "  TREILLE_DEBUG=1        as --debug",
            "",
            "Exit: 0 done, 1 could not be done, 2 not understood, 3 no JDK or Maven, 4 not all up (status)."
        },
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            GestionnaireCommand.class,
            MigrateCommand.class,
            AuditCommand.class,
            TestCommand.class,
            BenchCommand.class,
            MvnCommand.class
        })
final class TreilleCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the details of an error.")
    private boolean debug;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    static boolean debugging(CommandLine command) {
        CommandLine top = command;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        TreilleCommand treille = top.getCommand();
        return treille.debug || "1".equals(System.getenv("TREILLE_DEBUG"));
    }

    /** The versions of the product and of what it runs on. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            Versions versions = Versions.ofTheBuild();
            return new String[] {
                "Treille " + versions.treille(),
                "WildFly " + versions.wildfly() + ", Keycloak " + versions.keycloak() + ", PostgreSQL "
                        + versions.postgresql() + ", Java " + Runtime.version()
            };
        }
    }
}
