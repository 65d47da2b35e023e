package fr.treille.infra.cli;

import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.operator.OperatorTokens;
import fr.treille.infra.stack.Stack;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands of an operator have in common: an instance to ask, a place to print. */
final class Operation {

    @Mixin
    private Target target = new Target();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    OperatorApi api() throws IOException {
        Stack stack = target.stack();
        return new OperatorApi(stack.settings().url(), new OperatorTokens(stack.keycloak()));
    }

    Target target() {
        return target;
    }

    void print(String line) {
        PrintWriter out = command.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    /** A question is on the line where it is answered. */
    void ask(String question) {
        PrintWriter out = command.commandLine().getOut();
        out.print(question);
        out.flush();
    }
}
