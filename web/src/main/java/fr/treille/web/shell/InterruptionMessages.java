package fr.treille.web.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import fr.treille.web.words.Language;

/** What a page says when it can no longer talk with the server. */
final class InterruptionMessages implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Language language = info.getRequest() == null ? Language.of(info.getLocale()) : Language.of(info.getRequest());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // An expired session is nobody's fault: the page reloads by itself and the person lands where they were.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(ShellText.INTERNAL_ERROR_TITLE.in(language));
        messages.setInternalErrorMessage(ShellText.INTERNAL_ERROR_BODY.in(language));
        messages.setCookiesDisabledCaption(ShellText.COOKIES_TITLE.in(language));
        messages.setCookiesDisabledMessage(ShellText.COOKIES_BODY.in(language));
        messages.setSyncErrorCaption(ShellText.OUT_OF_STEP_TITLE.in(language));
        messages.setSyncErrorMessage(ShellText.OUT_OF_STEP_BODY.in(language));
        return messages;
    }
}
