package fr.treille.web.plain;

import fr.treille.web.words.Text;

/** What plain pages say, and the labels of what they offer. */
public enum PlainText implements Text {
    NO_GESTIONNAIRE_TITLE,
    NO_GESTIONNAIRE_BODY,
    LOCKED_TITLE,
    LOCKED_BODY,
    SIGNED_OUT_TITLE,
    SIGNED_OUT_BODY,
    SIGNED_OUT_HERE_TITLE,
    SIGNED_OUT_HERE_BODY,
    CONFIRM_SIGN_OUT_TITLE,
    CONFIRM_SIGN_OUT_BODY,
    SIGN_IN_FAILED_TITLE,
    SIGN_IN_FAILED_BODY,
    UNAVAILABLE_TITLE,
    UNAVAILABLE_BODY,
    NOT_FOUND_TITLE,
    NOT_FOUND_BODY,
    UNEXPECTED_TITLE,
    UNEXPECTED_BODY,
    SIGN_IN,
    SIGN_IN_AGAIN,
    SIGN_OUT,
    RESUME,
    CHANGE_PERSON,
    RETRY,
    HOME
}
