package fr.treille.infra.cli;

import fr.treille.infra.operator.Gestionnaire;
import fr.treille.infra.operator.Turn;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that make a gestionnaire pass from one state to the next. */
abstract class TurnCommand implements Callable<Integer> {

    private final Turn turn;

    @Mixin
    private Operation operation = new Operation();

    @Parameters(paramLabel = "KEY", description = "Its key, as \"list\" shows it.")
    private String key = "";

    TurnCommand(Turn turn) {
        this.turn = turn;
    }

    /** Kept in its history. */
    abstract String why();

    @Override
    public Integer call() throws IOException {
        Gestionnaire now = operation.api().turn(key, turn, why());
        operation.print(now.name() + " (" + now.key() + ") is " + now.state() + ".");
        return 0;
    }

    /** Those that must be given a reason. */
    private abstract static class WithReason extends TurnCommand {

        @Option(
                names = "--why",
                required = true,
                paramLabel = "REASON",
                description = "The reason, kept in its history.")
        private String why = "";

        WithReason(Turn turn) {
            super(turn);
        }

        @Override
        String why() {
            return why;
        }
    }

    /** {@code infra/treille gestionnaire freeze}. */
    @Command(
            name = "freeze",
            mixinStandardHelpOptions = true,
            description = "Stop all work for it until it is unfrozen; its data stays.")
    static final class Freeze extends WithReason {

        Freeze() {
            super(Turn.FREEZE);
        }
    }

    /** {@code infra/treille gestionnaire unfreeze}. */
    @Command(name = "unfreeze", mixinStandardHelpOptions = true, description = "Take up work for one that was frozen.")
    static final class Unfreeze extends TurnCommand {

        @Option(names = "--why", paramLabel = "REASON", description = "The reason, kept in its history.")
        private String why = "";

        Unfreeze() {
            super(Turn.UNFREEZE);
        }

        @Override
        String why() {
            return why;
        }
    }

    /** {@code infra/treille gestionnaire close}. */
    @Command(
            name = "close",
            mixinStandardHelpOptions = true,
            description = "End one that is frozen: what is left is to export and to destroy it.")
    static final class Close extends WithReason {

        Close() {
            super(Turn.CLOSE);
        }
    }

    /** {@code infra/treille gestionnaire cancel}. */
    @Command(name = "cancel", mixinStandardHelpOptions = true, description = "Undo a creation that cannot end.")
    static final class Cancel extends WithReason {

        Cancel() {
            super(Turn.CANCEL);
        }
    }
}
