package fr.treille.web.plain;

import fr.treille.web.words.Text;

/** What plain pages say, and the labels of what they offer; {@code {0}} in a body is the page's detail. */
enum PlainText implements Text {
    NO_GESTIONNAIRE_TITLE,
    NO_GESTIONNAIRE_BODY,
    FROZEN_TITLE,
    FROZEN_BODY,
    CLOSED_TITLE,
    CLOSED_BODY,
    UPDATING_TITLE,
    UPDATING_BODY,
    LOCKED_TITLE,
    LOCKED_BODY,
    CONFIRM_SIGN_OUT_TITLE,
    CONFIRM_SIGN_OUT_BODY,
    SIGNED_OUT_TITLE,
    SIGNED_OUT_BODY,
    SIGNED_OUT_HERE_ONLY_TITLE,
    SIGNED_OUT_HERE_ONLY_BODY,
    SIGN_IN_FAILED_TITLE,
    SIGN_IN_FAILED_BODY,
    UNAVAILABLE_TITLE,
    UNAVAILABLE_BODY,
    REFUSED_TITLE,
    REFUSED_BODY,
    NOT_FOUND_TITLE,
    NOT_FOUND_BODY,
    UNEXPECTED_TITLE,
    UNEXPECTED_BODY,
    REFERENCE,
    SIGN_IN,
    SIGN_IN_AGAIN,
    SIGN_OUT,
    RESUME,
    CHANGE_PERSON,
    RETRY,
    HOME
}
