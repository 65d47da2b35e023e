package fr.treille.record.usager;

import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.brisdeglace.AccesDeSecours;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody is shown who asks for a dossier. */
public sealed interface Dossier extends Serializable {

    /**
     * Some of it may be read.
     *
     * @param usager who it is; absent for those who may read some of it but not whose it is
     * @param secours the break-glass by which it is read, if it is
     * @param secoursPossible whether what is shut could be opened by break-glass
     */
    record Ouvert(
            UUID id,
            Optional<Usager> usager,
            List<Etat> volets,
            Optional<AccesDeSecours> secours,
            boolean secoursPossible)
            implements Dossier {}

    /**
     * Nothing of it may be read, or it does not exist: the same is said of both.
     *
     * @param raison in words
     */
    record Ferme(UUID id, String raison, boolean secoursPossible) implements Dossier {}

    /**
     * One part of it.
     *
     * @param raison why it may or may not be read, in words
     */
    record Etat(Volet volet, boolean lecture, boolean ecriture, String raison) implements Serializable {}
}
