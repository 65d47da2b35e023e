package fr.treille.assembly.inside;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** {@code GET /tests/trace?transactions=4000&threads=8&seconds=20&seed=1}: runs {@link TraceCost}. */
@WebServlet("/trace")
public class TraceCostServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TraceCost cost;

    @Inject
    transient Worlds worlds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        JsonObjectBuilder results = Json.createObjectBuilder();
        try {
            cost.measure(
                            worlds.aGestionnaire().context(),
                            number(request, "transactions"),
                            number(request, "threads"),
                            number(request, "seconds"),
                            number(request, "seed"),
                            () -> stillThere(response))
                    .forEach(results::add);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        response.getWriter().write(results.build().toString());
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(request.getParameter(name));
    }

    /** The server ends a connection on which nothing is sent for 90 seconds. */
    private static void stillThere(HttpServletResponse response) {
        try {
            response.getWriter().write(' ');
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
