package fr.treille.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class CookieJarTest {

    private final CookieJar cookies = new CookieJar();

    @Test
    void aCookieGoesBelowItsPathOnly() {
        cookies.keep(List.of("a=1; Path=/realms/treille/; Secure; HttpOnly", "b=2; Path=/"));

        assertThat(cookies.header(URI.create("http://127.0.0.1:8180/realms/treille/auth")))
                .contains("a=1; b=2");
        assertThat(cookies.header(URI.create("http://127.0.0.1:8080/"))).contains("b=2");
    }

    @Test
    void anotherOfTheSameNameReplacesItAndAnExpiredOneEndsIt() {
        cookies.keep(List.of("a=1; Path=/"));
        cookies.keep(List.of("a=2; Path=/"));
        assertThat(cookies.header(URI.create("http://127.0.0.1/"))).contains("a=2");

        cookies.keep(List.of("a=; Path=/; Max-Age=0"));
        assertThat(cookies.header(URI.create("http://127.0.0.1/"))).isEmpty();
    }
}
