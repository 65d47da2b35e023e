package fr.treille.infra.bench;

import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The requests that a browser makes when somebody signs in, one after another; no picture, no script. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_CHAIN = 10;
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    /** What the page tells the server once it is there: where it is. The screen is in the answer. */
    private static final String ARRIVED = "{\"csrfToken\":\"%s\",\"rpc\":[{\"type\":\"event\",\"node\":1,"
            + "\"event\":\"ui-navigate\",\"data\":{\"route\":\"/\",\"query\":\"\",\"appShellTitle\":\"Treille\","
            + "\"historyState\":{\"idx\":0},\"trigger\":\"\"}}],\"syncId\":0,\"clientId\":0}";

    private final String url;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final CookieJar cookies = new CookieJar();

    /** @param url where Treille is */
    Browser(String url) {
        this.url = url;
    }

    /**
     * From the first address to the first screen.
     *
     * @throws Problem when a page is not the one that was to come
     */
    void signIn(Staff.Account account) throws IOException, InterruptedException {
        HttpResponse<String> page = get(url + "/");
        URI form = URI.create(
                found(FORM, page.body(), "Keycloak's page has no form").replace("&amp;", "&"));
        page = follow(send(HttpRequest.newBuilder(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(account.username()) + "&password="
                        + encoded(account.password()) + "&credentialId="))));
        if (page.statusCode() != 200 || !page.uri().toString().equals(url + "/")) {
            throw new Problem("came to " + page.uri().getPath() + " (answer " + page.statusCode() + ")");
        }
        String opened = get(url + "/?v-r=init&location=&query=").body();
        HttpResponse<String> screen = send(HttpRequest.newBuilder(URI.create(url + "/?v-r=uidl&v-uiId=0"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(ARRIVED.formatted(found(KEY, opened, "the page did not open")))));
        if (screen.statusCode() != 200 || !screen.body().contains("Ma relève")) {
            throw new Problem("the first screen did not come (answer " + screen.statusCode() + ")");
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return follow(send(HttpRequest.newBuilder(URI.create(address))));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        for (int hops = 0; last.statusCode() / 100 == 3; hops++) {
            if (hops == LONGEST_CHAIN) {
                throw new Problem("sent from one address to the next without end");
            }
            URI next = last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
            last = send(HttpRequest.newBuilder(next));
        }
        return last;
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        URI address = builder.build().uri();
        builder.timeout(PATIENCE).header("Accept", "text/html,application/json").header("Accept-Language", "fr");
        cookies.header(address).ifPresent(header -> builder.header("Cookie", header));
        HttpResponse<String> answer = http.send(builder.build(), HttpResponse.BodyHandlers.ofString());
        cookies.keep(answer.headers().allValues("Set-Cookie"));
        return answer;
    }

    private static String found(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new Problem(otherwise);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
