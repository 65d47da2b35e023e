package fr.treille.web.shell;

import com.vaadin.flow.server.VaadinRequest;
import fr.treille.web.operation.RequestId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person reads out on the phone and an operator finds in the log. */
final class ErrorReference {

    private ErrorReference() {}

    /** The identifier of the request being served, else, in background work, a new one. */
    static String current() {
        @Nullable VaadinRequest request = VaadinRequest.getCurrent();
        @Nullable Object id = request == null ? null : request.getAttribute(RequestId.ATTRIBUTE);
        return id == null ? UUID.randomUUID().toString().substring(0, 8) : id.toString();
    }
}
