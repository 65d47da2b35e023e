package fr.treille.web.api;

import fr.treille.web.api.OperatorTokens.Operator;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** In front of every resource, those that do not exist included: nothing is told to who bears no token. */
@Provider
@PreMatching
public class OperatorGuard implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(OperatorGuard.class);
    private static final String BEARER = "Bearer ";
    private static final int LARGEST_BODY = 64 * 1024;

    @Inject
    OperatorTokens tokens;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        try {
            Operator operator = tokens.operator(bearer(request));
            if (!request.getMethod().equals(HttpMethod.GET)) {
                requireSmall(request);
                tokens.burn(operator);
            }
            request.setSecurityContext(new OperatorContext(operator));
        } catch (OperatorTokens.Refused refused) {
            LOG.warnf("operator's %s refused: %s", request.getMethod(), refused.code());
            request.abortWith(
                    Response.fromResponse(Problems.answer(401, refused.code(), String.valueOf(refused.getMessage())))
                            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                            .build());
        } catch (TooLarge e) {
            LOG.warnf("operator's %s refused: its body is too large", request.getMethod());
            request.abortWith(Problems.answer(413, "INVALID", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static @Nullable String bearer(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
    }

    /** Read here and now, so that no header has to be believed. */
    private static void requireSmall(ContainerRequestContext request) throws IOException, TooLarge {
        byte[] body = request.getEntityStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new TooLarge();
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static final class TooLarge extends Exception {

        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("a body has 64 kB at most");
        }
    }
}
