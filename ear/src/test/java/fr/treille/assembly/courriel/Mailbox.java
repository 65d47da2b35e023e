package fr.treille.assembly.courriel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.assembly.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the mail server of the tests' instance took. */
public record Mailbox(String page) {

    private static final int LOOKS = 150;
    private static final long PAUSE_MILLIS = 200;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** One letter. */
    public record Letter(String to, String from, String replyTo, String subject, String id, String text) {

        /** The first address in it. */
        public String link() {
            Matcher link = LINK.matcher(text);
            if (!link.find()) {
                throw new AssertionError("no link in " + text);
            }
            return link.group();
        }
    }

    public static Mailbox of(Stack stack) {
        return new Mailbox(stack.status().path("mailPage").asText());
    }

    /** All to this address, the latest first. */
    public List<Letter> to(String address) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(page + "/messages.json"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            List<Letter> letters = new ArrayList<>();
            for (JsonNode one : new ObjectMapper().readTree(answer.body())) {
                if (one.path("to").asText().equals(address)) {
                    letters.add(new Letter(
                            address,
                            one.path("from").asText(),
                            one.path("replyTo").asText(),
                            one.path("subject").asText(),
                            one.path("id").asText(),
                            one.path("text").asText()));
                }
            }
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The latest to this address, once there are that many. */
    public Letter awaits(String address, int count) {
        for (int look = 0; look < LOOKS; look++) {
            List<Letter> letters = to(address);
            if (letters.size() >= count) {
                return letters.getFirst();
            }
            pause();
        }
        throw new AssertionError("no letter came");
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
