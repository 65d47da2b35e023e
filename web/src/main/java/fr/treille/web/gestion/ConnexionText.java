package fr.treille.web.gestion;

import fr.treille.tenancy.annuaire.Fault;
import fr.treille.web.words.Text;

enum ConnexionText implements Text {
    TITLE,
    FOR,
    EXPLAINED,
    STATE,
    STATE_NONE,
    STATE_UNCHECKED,
    STATE_CHECKED,
    STATE_OPEN,
    TRY_IT,
    SETTINGS,
    KIND,
    KIND_OIDC,
    KIND_SAML,
    ADDRESS_OIDC,
    ADDRESS_OIDC_HELP,
    ADDRESS_SAML,
    ADDRESS_SAML_HELP,
    CLIENT_ID,
    CLIENT_SECRET,
    CLIENT_SECRET_HELP,
    RETURN_ADDRESS,
    ENTITY,
    CHECK,
    OPEN,
    CLOSE,
    REMOVE,
    SOUND,
    OPENED,
    CLOSED,
    REMOVED,
    CHECK_FIRST,
    AWAY,
    TOO_LONG,
    FAULT_ADDRESS,
    FAULT_NOT_HTTPS,
    FAULT_PRIVATE_ADDRESS,
    FAULT_UNKNOWN_HOST,
    FAULT_NO_ANSWER,
    FAULT_REDIRECTS,
    FAULT_NOT_FOUND,
    FAULT_TOO_LARGE,
    FAULT_NOT_A_DIRECTORY,
    FAULT_OTHER_ISSUER,
    FAULT_ADDRESS_OF_ITS_OWN,
    FAULT_NO_KEY,
    FAULT_NO_CERTIFICATE,
    FAULT_CERTIFICATE_EXPIRED,
    FAULT_NO_CLIENT;

    static ConnexionText of(Fault fault) {
        return valueOf("FAULT_" + fault.name());
    }
}
