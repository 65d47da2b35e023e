package fr.treille.assembly.browser;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import java.util.List;

/** The addresses of the screens, read from the compiled views: a new one is tried without anybody thinking of it. */
public final class Routes {

    private Routes() {}

    public static List<String> all() {
        return new ClassFileImporter()
                .importPackages("fr.treille.web").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(JavaClass::reflect)
                        .map(type -> "/" + type.getAnnotation(Route.class).value())
                        .sorted()
                        .toList();
    }
}
