package fr.treille.assembly.inside;

import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.identity.Person;
import fr.treille.tenancy.provisioning.Creation;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code GET /tests/fuzz?tenants=8&threads=64&statements=20000&seed=1}: runs {@link Fuzz} and tells how it ended. */
@WebServlet("/fuzz")
public class FuzzServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Fuzz fuzz;

    @Inject
    transient Creation creation;

    @Inject
    transient GestionnaireRegistry registry;

    @Inject
    transient Border border;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<TenantContext> tenants = new ArrayList<>();
        for (int i = 0; i < number(request, "tenants"); i++) {
            tenants.add(tenant(new GestionnaireKey("fuzz-" + i)));
        }
        try {
            Fuzz.Outcome outcome = fuzz.run(
                    tenants, (int) number(request, "threads"), number(request, "statements"), number(request, "seed"));
            response.setContentType("application/json");
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("statements", outcome.statements())
                            .add("probes", outcome.probes())
                            .add("leaks", outcome.leaks())
                            .add("unexpected", outcome.unexpected())
                            .add("examples", Json.createArrayBuilder(outcome.examples()))
                            .build()
                            .toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private TenantContext tenant(GestionnaireKey key) {
        if (registry.find(key).isEmpty()) {
            creation.create(
                    new GestionnaireRegistry.Wanted(
                            new Gestionnaire(key, "Essai " + key, "#336699"), Optional.empty(), List.of()),
                    new Person(key + "@example.test", "Essai", "Essai"),
                    "job:fuzz");
        }
        return border.admitJob(key, "fuzz");
    }

    private static long number(HttpServletRequest request, String name) {
        return Long.parseLong(request.getParameter(name));
    }
}
