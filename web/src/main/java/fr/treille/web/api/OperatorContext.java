package fr.treille.web.api;

import fr.treille.web.api.OperatorTokens.Operator;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** The operator of a request, by their pseudonym. */
record OperatorContext(Operator operator) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
        return operator::pseudonym;
    }

    @Override
    public boolean isUserInRole(String role) {
        return OperatorTokens.ROLE.equals(role);
    }

    @Override
    public boolean isSecure() {
        return true;
    }

    @Override
    public String getAuthenticationScheme() {
        return "Bearer";
    }
}
