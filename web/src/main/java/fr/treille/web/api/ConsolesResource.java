package fr.treille.web.api;

import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.console.Consoles;
import fr.treille.tenancy.exploitation.Exploitation;
import fr.treille.tenancy.exploitation.Invite;
import fr.treille.tenancy.identity.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;

/** {@code /api/operateur/consoles}: how the first operator comes in, who finds no console to be invited from. */
@Path("operateur/consoles")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ConsolesResource {

    @Inject
    Consoles consoles;

    @Inject
    Exploitation exploitation;

    @Context
    SecurityContext request;

    @POST
    @Path("{alias}/invite")
    public JsonObject invite(@PathParam("alias") String alias, @Nullable JsonObject sent) {
        Body body = Body.of(sent, "email", "firstName", "lastName");
        Console console = consoles.find(alias)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no such console: \"operateur\", or \"grappe-\" and the key of a grappe"));
        Person person = new Person(
                body.text("email").strip(),
                body.text("firstName").strip(),
                body.text("lastName").strip());
        Invite made = exploitation.inviter(
                consoles.admitTool(request.getUserPrincipal().getName()), console, person);
        JsonObjectBuilder answer =
                Json.createObjectBuilder().add("console", console.alias()).add("username", made.identifiant());
        made.motDePasse().ifPresent(password -> answer.add("temporaryPassword", password));
        return answer.build();
    }
}
