package fr.treille.infra.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs of the machine, as the PATH gives them. */
public final class Programs {

    private Programs() {}

    public static Optional<Path> find(String... names) {
        String path = System.getenv().getOrDefault("PATH", "");
        // runuser and friends live where an ordinary user's PATH does not go.
        String places = path + File.pathSeparator + "/usr/sbin" + File.pathSeparator + "/sbin";
        return Stream.of(names)
                .flatMap(name -> Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(places)
                        .filter(place -> !place.isEmpty())
                        .map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }
}
