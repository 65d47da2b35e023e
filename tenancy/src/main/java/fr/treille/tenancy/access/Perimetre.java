package fr.treille.tenancy.access;

import java.util.UUID;

/** For whom a role is given. */
public sealed interface Perimetre {

    /**
     * Whether this person is in it.
     *
     * @param siennes only those of one's own unit, or in whose circle this account is
     */
    boolean couvre(Personne personne, String compte, boolean siennes);

    /** Everybody of the gestionnaire. */
    record DuGestionnaire() implements Perimetre {

        @Override
        public boolean couvre(Personne personne, String compte, boolean siennes) {
            return !siennes || personne.cercle().contains(compte);
        }
    }

    record DEtablissement(UUID id) implements Perimetre {

        @Override
        public boolean couvre(Personne personne, String compte, boolean siennes) {
            return personne.etablissements().contains(id)
                    && (!siennes || personne.cercle().contains(compte));
        }
    }

    /** And of the units that it is made of. */
    record DUnite(UUID id) implements Perimetre {

        @Override
        public boolean couvre(Personne personne, String compte, boolean siennes) {
            return personne.unites().contains(id);
        }
    }

    /** Those in whose circle one is, wherever they are. */
    record DuCercle() implements Perimetre {

        @Override
        public boolean couvre(Personne personne, String compte, boolean siennes) {
            return personne.cercle().contains(compte);
        }
    }
}
