package fr.treille.assembly.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.treille.assembly.stack.Stack;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A person in front of a browser of their own, who speaks French. */
public final class Visitor {

    private static final double PATIENCE_MS = 30_000;

    private final Stack stack;
    private final Complaints complaints = new Complaints();
    private final Canaries canaries;

    /** Those that the accounts typed so far are members of: theirs to read. */
    private final Set<String> gestionnaires = new HashSet<>();

    private final BrowserContext context;
    private Page page;

    Visitor(Browser browser, Stack stack, Canaries canaries) {
        this.stack = stack;
        this.canaries = canaries;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1280, 800));
        context.setDefaultTimeout(PATIENCE_MS);
        context.onPage(complaints::listenTo);
        context.onResponse(this::lookForStrangers);
        page = context.newPage();
    }

    /** Whatever is answered, whole: nothing of a gestionnaire that is not theirs may be in it. */
    private void lookForStrangers(Response response) {
        String type = response.headers().getOrDefault("content-type", "");
        if (type.startsWith("text/html") || type.startsWith("application/json")) {
            try {
                canaries.strangerIn(response.text(), gestionnaires)
                        .ifPresent(key -> complaints.hear("data of " + key + " in " + response.url()));
            } catch (PlaywrightException gone) {
                // The page was left before its answer was read: nobody saw it either.
            }
        }
    }

    public Canaries canaries() {
        return canaries;
    }

    /** The page in front of them, for gestures that this class has no word for. */
    public Page page() {
        return page;
    }

    public Stack stack() {
        return stack;
    }

    public Visitor onAPhone() {
        page.setViewportSize(390, 844);
        return this;
    }

    public Visitor inTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    public Visitor inTheLight() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    /** An answer of this status is part of what the test shows. */
    public Visitor expecting(int status) {
        complaints.expect(status);
        return this;
    }

    public Visitor opens(String path) {
        page.navigate(stack.url() + path);
        return this;
    }

    /** A second tab of the same browser. */
    public Page opensAnotherTab(String path) {
        Page tab = context.newPage();
        tab.navigate(stack.url() + path);
        return tab;
    }

    /** From the home page to the home page, by the sign-in page. */
    public Visitor signsInAs(String username) {
        opens("/").types(username, stack.password(username));
        page.waitForURL(stack.url() + "/**");
        waitsForScreen();
        return this;
    }

    /** Signs in by gestures of the test's own: what is this account's to read is theirs. */
    public Visitor is(String username) {
        gestionnaires.addAll(stack.gestionnaires(username));
        return this;
    }

    /** Fills the sign-in page in front of them. */
    public Visitor types(String username, String password) {
        is(username);
        page.getByLabel("Identifiant ou adresse e-mail").fill(username);
        page.getByLabel("Mot de passe").first().fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
        return this;
    }

    public Visitor chooses(String gestionnaire) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(gestionnaire))
                .click();
        return this;
    }

    public Visitor waitsForScreen() {
        page.locator("main h1").first().waitFor();
        return this;
    }

    public String heading() {
        return page.locator("h1").first().innerText().strip();
    }

    /** Waits for the page that has this heading. */
    public Visitor sees(String heading) {
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setLevel(1))
                .waitFor();
        return this;
    }

    public String text() {
        return page.locator("body").innerText();
    }

    /** Name of the gestionnaire in the header. */
    public String gestionnaire() {
        return page.locator(".gestionnaire-name").innerText().strip();
    }

    public boolean isAskedForAPassword() {
        Locator password = page.getByLabel("Mot de passe").first();
        password.waitFor();
        return password.isVisible();
    }

    public void loses(String cookie) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
    }

    public List<com.microsoft.playwright.options.Cookie> cookies() {
        return context.cookies();
    }

    /** The violations of WCAG 2.2 AA and of good practice on the page in front of them, each in a line. */
    public List<String> accessibilityViolations() {
        AxeResults results = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getHtml()))
                                .toList())
                .toList();
    }

    public Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(screenshots().resolve(name + ".png")));
        return this;
    }

    List<String> leave(String test) {
        if (!page.isClosed()) {
            picture(test);
        }
        context.close();
        return complaints.all();
    }

    private static Path screenshots() {
        return Path.of(System.getProperty("treille.screenshots"));
    }
}
