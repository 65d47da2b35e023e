package fr.treille.web.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of ours to come back to after a detour by the identity provider. Anything that could lead elsewhere becomes the
 * home page.
 */
record ReturnPath(String value) {

    static final ReturnPath HOME = new ReturnPath("/");

    /** One slash then no second one, no backslash (browsers read it as a slash), nothing that breaks a header. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,500}");

    /** The addresses of the border itself: coming back to one of them would go round in circles. */
    private static final Pattern BORDER = Pattern.compile(
            "/(connexion|annuaire|relier|deconnexion|verrouiller|changer|compte/(action|retour))([/?#].*)?");

    static ReturnPath of(@Nullable String candidate) {
        if (candidate == null || !LOCAL.matcher(candidate).matches()) {
            return HOME;
        }
        return BORDER.matcher(candidate).matches() ? HOME : new ReturnPath(candidate);
    }
}
