package fr.treille.tenancy.context;

import fr.treille.tenancy.migration.TenantRelease;

/** A release whose schemas are of this version. */
final class TestRelease extends TenantRelease {

    private final String version;

    TestRelease(String version) {
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }
}
