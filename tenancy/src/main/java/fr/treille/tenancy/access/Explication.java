package fr.treille.tenancy.access;

import fr.treille.tenancy.audit.Motif;

/** Why a decision is what it is; put into words only when somebody reads them. */
interface Explication {

    String raison();

    Motif motif();
}
