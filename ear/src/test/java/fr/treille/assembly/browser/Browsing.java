package fr.treille.assembly.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import fr.treille.assembly.stack.Stack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests their visitors: one Chromium for the whole run, a new profile for each visitor. After each test a picture is
 * kept and whatever went wrong in the browser fails it.
 */
public final class Browsing implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Browsing.class);

    /** Closed by JUnit once all tests have run. */
    private record Chromium(Playwright playwright, Browser browser, Stack stack, Canaries canaries)
            implements ExtensionContext.Store.CloseableResource {

        static Chromium start() {
            Playwright playwright = Playwright.create();
            Browser browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(Path.of(System.getProperty("treille.chromium")))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            return new Chromium(playwright, browser, Stack.running(), Canaries.plant());
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private static final class Visitors extends ArrayList<Visitor> {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitor.class || type == Stack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent("chromium", key -> Chromium.start(), Chromium.class);
        if (parameter.getParameter().getType() == Stack.class) {
            return chromium.stack();
        }
        Visitor visitor = new Visitor(chromium.browser(), chromium.stack(), chromium.canaries());
        visitors(context).add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        List<String> wrong = new ArrayList<>();
        for (Visitor visitor : visitors(context)) {
            wrong.addAll(visitor.leave(name));
        }
        if (!wrong.isEmpty() && context.getExecutionException().isEmpty()) {
            throw new AssertionError("the browser complained: " + String.join("\n", wrong));
        }
    }

    private static Visitors visitors(ExtensionContext context) {
        return context.getStore(NAMESPACE).getOrComputeIfAbsent("visitors", key -> new Visitors(), Visitors.class);
    }
}
