package fr.treille.assembly.inside;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /tests/trace?what=three&transactions=4000&threads=8&seconds=20&seed=1}: runs {@link TraceCost}. */
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
                            request.getParameter("what"),
                            number(request, "transactions"),
                            number(request, "threads"),
                            number(request, "seconds"),
                            number(request, "seed"))
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
}
