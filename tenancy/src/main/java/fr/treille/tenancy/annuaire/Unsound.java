package fr.treille.tenancy.annuaire;

/** A check found a fault; nothing was changed. */
final class Unsound extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    Unsound(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
