package fr.treille.tenancy.annuaire;

import java.time.Instant;
import java.util.Optional;

/**
 * How a gestionnaire's directory stands.
 *
 * @param saml whether it speaks SAML; OpenID Connect otherwise
 * @param address what was typed
 * @param clientId empty with SAML
 * @param checked when it was last found sound; absent since the settings changed
 * @param open whether people sign in with it now
 */
public record Etat(boolean saml, String address, String clientId, Optional<Instant> checked, boolean open) {}
