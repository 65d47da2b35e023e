package fr.treille.infra.finess;

import java.util.List;

/** A legal entity with the establishments that it runs. */
record Entity(
        String number,
        String name,
        String siren,
        String status,
        String statusLabel,
        String ape,
        String created,
        Departement departement,
        Address address,
        List<Establishment> establishments) {

    /** Where one writes to. */
    record Address(int number, String kind, String street, String postalCode, String town) {

        String line() {
            return postalCode + " " + town;
        }
    }

    /**
     * @param places 0 where none are counted
     */
    record Establishment(
            String number,
            String name,
            String siret,
            Categorie categorie,
            Address address,
            String telephone,
            String opened,
            double x,
            double y,
            int places) {}
}
