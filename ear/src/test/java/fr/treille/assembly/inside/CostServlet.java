package fr.treille.assembly.inside;

import fr.treille.assembly.inside.Worlds.World;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /tests/cost?transactions=4000&seed=1}: runs {@link Cost}, in microseconds. */
@WebServlet("/cost")
public class CostServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Cost cost;

    @Inject
    transient Worlds worlds;

    @Inject
    transient Probe probe;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        World world = worlds.aGestionnaire();
        probe.write(world.context(), "cost", "cost");
        JsonObjectBuilder results = Json.createObjectBuilder();
        cost.measure(
                        world.context(),
                        Integer.parseInt(request.getParameter("transactions")),
                        Long.parseLong(request.getParameter("seed")))
                .forEach(measured -> results.add(measured.name(), measured.p50()));
        response.setContentType("application/json");
        response.getWriter().write(results.build().toString());
    }
}
