package fr.treille.assembly.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything a browser says went wrong: console errors, failed requests, answers of 400 and more. */
final class Complaints {

    private final List<String> heard = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    void listenTo(Page page) {
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !isAboutAnExpectedStatus(message.text())) {
                heard.add("console: " + message.text());
            }
        });
        page.onPageError(error -> heard.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 400 && !expected.contains(response.status())) {
                heard.add(response.status() + " " + response.url());
            }
        });
        page.onRequestFailed(request -> {
            // What was under way when the person left the page is cut by the browser itself.
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                heard.add(request.failure() + " " + request.url());
            }
        });
    }

    void hear(String complaint) {
        heard.add(complaint);
    }

    void expect(int status) {
        expected.add(status);
    }

    List<String> all() {
        return heard;
    }

    private boolean isAboutAnExpectedStatus(String text) {
        return expected.stream()
                .anyMatch(status -> text.startsWith("Failed to load resource") && text.contains("status of " + status));
    }
}
