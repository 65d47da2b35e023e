package fr.treille.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the bundles and the compiled classes against each other. */
class WordsTest {

    private static final Pattern BARE_KEY = Pattern.compile("(getTranslation|translate)\\(\\s*\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextHasItsWordsAndEveryWordIsUsed(Language language) {
        Set<String> asked = texts().map(Text::key).collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(new TreeSet<>(Bundles.of(language).keySet())).isEqualTo(asked);
    }

    @Test
    void languagesFillTheSamePlaces() {
        assertThat(texts()).allSatisfy(text -> assertThat(places(text, Language.ENGLISH))
                .as(text.key())
                .isEqualTo(places(text, Language.FRENCH)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noApostropheIsEatenByTheFormat(Language language) {
        assertThat(texts()).allSatisfy(text -> assertThat(Bundles.of(language).getString(text.key()))
                .as(text.key())
                .isNotBlank()
                .doesNotContain("'"));
    }

    @Test
    void noSourceAsksForABareKey() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(Files.readString(path)).doesNotContainPattern(BARE_KEY));
        }
    }

    private static List<Integer> places(Text text, Language language) {
        MessageFormat format = new MessageFormat(Bundles.of(language).getString(text.key()));
        return Stream.iterate(0, place -> place < format.getFormatsByArgumentIndex().length, place -> place + 1)
                .toList();
    }

    /** The constants of every enum of texts among the compiled classes. */
    private static Stream<Text> texts() {
        try {
            URI root = Text.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            try (Stream<Path> classes = Files.walk(Path.of(root))) {
                return classes
                        .map(path -> Path.of(root).relativize(path).toString())
                        .filter(name -> name.endsWith("Text.class") && name.startsWith("fr"))
                        .map(name ->
                                name.replace(".class", "").replace('/', '.').replace('\\', '.'))
                        .map(WordsTest::load)
                        .filter(type -> type.isEnum() && Text.class.isAssignableFrom(type))
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(Text.class::cast)
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
