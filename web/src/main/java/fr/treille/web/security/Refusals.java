package fr.treille.web.security;

import fr.treille.tenancy.context.TenantRefused;
import fr.treille.web.plain.PlainPage;

/** What a person is told who has signed in and is not let in. */
final class Refusals {

    private Refusals() {}

    static PlainPage page(TenantRefused refused, String displayName) {
        return switch (refused) {
            case TenantRefused.FrozenTenant frozen -> PlainPage.frozen();
            case TenantRefused.ClosedTenant closed -> PlainPage.closed();
            case TenantRefused.UnavailableTenant unavailable -> PlainPage.updating();
            case TenantRefused.NoTenant none -> PlainPage.noGestionnaire(displayName);
            case TenantRefused.UnknownTenant unknown -> PlainPage.noGestionnaire(displayName);
            case TenantRefused.NotAMember stranger -> PlainPage.noGestionnaire(displayName);
            case TenantRefused.TwoTenants two -> PlainPage.ofStatus(500);
        };
    }
}
