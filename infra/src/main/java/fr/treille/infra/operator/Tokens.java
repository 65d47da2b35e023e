package fr.treille.infra.operator;

import java.io.IOException;

/** Where tokens come from. */
@FunctionalInterface
public interface Tokens {

    /** One that nobody used yet: the application takes each for one act only. */
    String fresh() throws IOException;

    /** One for questions, which may have served before. */
    default String reusable() throws IOException {
        return fresh();
    }
}
