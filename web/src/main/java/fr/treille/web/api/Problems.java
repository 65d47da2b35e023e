package fr.treille.web.api;

import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.identity.IdentityProviderUnavailable;
import fr.treille.tenancy.identity.Memberships;
import fr.treille.tenancy.migration.DatabaseRefused;
import fr.treille.tenancy.provisioning.Creation;
import fr.treille.tenancy.provisioning.Departure;
import fr.treille.tenancy.registry.RegistryRefusal;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Says what was refused and why, in one sentence and a word for programs; what was not foreseen, by a reference only. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    static Response answer(int status, String code, String sentence) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.createObjectBuilder()
                        .add("error", code)
                        .add("message", sentence)
                        .build())
                .build();
    }

    @Override
    public Response toResponse(Throwable thrown) {
        String sentence = String.valueOf(thrown.getMessage());
        return switch (thrown) {
            case RegistryRefusal refusal -> of(refusal);
            case TenantRefused refusal -> answer(409, "NOT_SERVED", sentence);
            case Memberships.AccountTaken taken -> answer(409, "ACCOUNT_TAKEN", sentence);
            case Departure.NotConfirmed refusal -> answer(409, "NOT_CONFIRMED", sentence);
            case Departure.NotExported refusal -> answer(409, "NOT_EXPORTED", sentence);
            case IdentityProviderUnavailable away -> answer(502, "KEYCLOAK_AWAY", sentence);
            case DatabaseRefused away -> answer(503, "DATABASE_AWAY", sentence);
            case IllegalArgumentException invalid -> answer(400, "INVALID", sentence);
            case Creation.AskAgain stopped -> answer(409, "STOPPED", sentence);
            case JsonException malformed -> answer(400, "INVALID", "the body is not a JSON object");
            case WebApplicationException known -> of(known);
            default ->
                isOfTheDatabase(thrown)
                        ? answer(503, "DATABASE_AWAY", "the database does not answer: try again in a minute")
                        : unexpected(thrown);
        };
    }

    private static Response of(RegistryRefusal refusal) {
        String sentence = String.valueOf(refusal.getMessage());
        return switch (refusal) {
            case RegistryRefusal.Unknown unknown -> answer(404, "UNKNOWN", sentence);
            case RegistryRefusal.KeyTaken taken -> answer(409, "KEY_TAKEN", sentence);
            case RegistryRefusal.LegalEntityTaken taken -> answer(409, "LEGAL_ENTITY_TAKEN", sentence);
            case RegistryRefusal.WrongState wrong -> answer(409, "WRONG_STATE", sentence);
            case RegistryRefusal.Busy busy -> answer(409, "BUSY", sentence);
        };
    }

    /** A body that can't be read is wrapped by the server in an answer of its own. */
    private static Response of(WebApplicationException known) {
        int status = known.getResponse().getStatus();
        return switch (status) {
            case 400, 415 -> answer(400, "INVALID", "the body is not a JSON object");
            case 404 -> answer(404, "UNKNOWN", "there is nothing at this address");
            case 405 -> answer(405, "INVALID", "this address is not for that method");
            default -> answer(status, "REFUSED", "the server refused the request");
        };
    }

    private static boolean isOfTheDatabase(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return thrown instanceof PersistenceException;
    }

    private static Response unexpected(Throwable thrown) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(thrown, "operator's request failed, reference %s", reference);
        return answer(500, "UNEXPECTED", "something failed on our side: the log tells more, reference " + reference);
    }
}
