package fr.treille.assembly.browser;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.console.Console;
import fr.treille.web.security.ForConsole;
import fr.treille.web.security.ForEverybody;
import java.util.List;
import java.util.function.Predicate;

/** The addresses of the screens, read from the compiled views: a new one is tried without anybody thinking of it. */
public final class Routes {

    private Routes() {}

    /** Those for the people of gestionnaires, and the one for everybody. */
    public static List<String> ofGestionnaires() {
        return where(type -> !type.isAnnotationPresent(ForConsole.class));
    }

    /** Those of the consoles of this kind. */
    public static List<String> ofConsole(Class<? extends Console> console) {
        return where(type -> type.isAnnotationPresent(ForConsole.class)
                && type.getAnnotation(ForConsole.class).value() == console);
    }

    /** Those of both kinds of consoles. */
    public static List<String> ofAnyConsole() {
        return ofConsole(Console.class);
    }

    /** Those that nobody signed in is refused. */
    public static List<String> ofEverybody() {
        return where(type -> type.isAnnotationPresent(ForEverybody.class));
    }

    private static List<String> where(Predicate<Class<?>> wanted) {
        return new ClassFileImporter()
                .importPackages("fr.treille.web").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(wanted)
                        .map(type -> "/" + type.getAnnotation(Route.class).value())
                        .sorted()
                        .toList();
    }
}
