package fr.treille.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What happens when a click fails: the log gets the cause, the person a sentence, and the screen stays as it was. */
final class UnexpectedErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(UnexpectedErrors.class);

    @Override
    public void error(ErrorEvent event) {
        String reference = ErrorReference.current();
        LOG.errorf(event.getThrowable(), "Unexpected error, reference %s", reference);
        page(event).ifPresent(page -> page.access(() -> tell(reference)));
    }

    private static Optional<UI> page(ErrorEvent event) {
        return event.getComponent().flatMap(Component::getUI).or(() -> Optional.ofNullable(UI.getCurrent()));
    }

    /** Stays until dismissed: whoever was called away must still find it. */
    private static void tell(String reference) {
        Notification notification = new Notification();
        NativeButton close = new NativeButton(ShellText.CLOSE.here(), event -> notification.close());
        close.addClassName("button");
        Div notice = new Div(new Span(ShellText.ACTION_FAILED.here(reference)), close);
        notice.addClassName("notice");
        notification.add(notice);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(0);
        notification.setAssertive(true);
        notification.open();
    }
}
