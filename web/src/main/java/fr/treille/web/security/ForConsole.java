package fr.treille.web.security;

import fr.treille.tenancy.console.Console;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A screen of a console: people at a console of this kind open it, nobody else does. A screen without it is a
 * gestionnaire's, and people at a console do not open that.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForConsole {
    Class<? extends Console> value();
}
