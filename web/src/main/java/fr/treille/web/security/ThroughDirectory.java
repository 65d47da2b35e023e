package fr.treille.web.security;

import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.web.plain.PlainPage;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * {@code GET /annuaire/KEY}: the address that a gestionnaire gives to its people, to sign in with its own directory. For
 * whoever has no directory, or is no gestionnaire, it is the ordinary sign-in.
 */
class ThroughDirectory extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient GestionnaireRegistry registry;

    @Inject
    transient Entrance entrance;

    @Inject
    transient Dependencies dependencies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!dependencies.answer()) {
            PlainPage.unavailable().write(request, response);
            return;
        }
        String path = request.getPathInfo();
        String key = path == null ? "" : path.substring(1);
        boolean hosted = !registry.active(List.of(key)).isEmpty();
        response.sendRedirect(hosted ? Entrance.throughDirectory(key) : entrance.address(request, ReturnPath.HOME));
    }
}
