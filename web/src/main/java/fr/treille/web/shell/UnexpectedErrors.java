package fr.treille.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What happens when a click fails: the log gets the cause, the person a sentence, and the screen stays as it was. */
final class UnexpectedErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(UnexpectedErrors.class);
    private static final int SHOWN_MS = 20_000;

    @Override
    public void error(ErrorEvent event) {
        String reference = ErrorReference.current();
        LOG.errorf(event.getThrowable(), "Unexpected error, reference %s", reference);
        page(event).ifPresent(page -> page.access(() -> tell(reference)));
    }

    private static Optional<UI> page(ErrorEvent event) {
        return event.getComponent().flatMap(Component::getUI).or(() -> Optional.ofNullable(UI.getCurrent()));
    }

    private static void tell(String reference) {
        Notification notification = new Notification(
                ShellText.ACTION_FAILED.here(reference), SHOWN_MS, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        notification.open();
    }
}
