package fr.treille.tenancy.access;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rule says, slowly: everything anew for each question, by sets and by the published notation. */
record Oracle(Matrice matrice, List<Affectation> affectations, List<BrisDeGlaceOuvert> bris) {

    /** All extents that anything opens without a break-glass. */
    Set<Etendue> ordinary(String compte, Action action, Volet volet, Personne personne, Instant at) {
        return affectations.stream()
                .filter(one -> inForce(one, compte, at))
                .filter(one -> letters(one, volet).contains(letter(action)))
                .filter(one -> !notation(one, volet).contains("(a"))
                .filter(one -> about(one, volet, personne))
                .map(one -> shown(one, volet, action))
                .collect(Collectors.toSet());
    }

    Set<Etendue> onBreakGlass(String compte, Action action, Volet volet, Personne personne, Instant at) {
        boolean open = bris.stream()
                .anyMatch(one -> one.compte().equals(compte)
                        && one.personne().equals(personne.id())
                        && one.until().isAfter(at));
        Set<Etendue> shown = new HashSet<>();
        if (!open || action != Action.LIRE || !volet.contenu()) {
            return shown;
        }
        for (Affectation one : affectations) {
            if (inForce(one, compte, at) && !one.modele().technique()) {
                if (notation(one, volet).contains("†")) {
                    shown.add(Etendue.ENTIERE);
                } else if (letters(one, volet).contains("L")
                        && !notation(one, volet).contains("(a")) {
                    shown.add(shown(one, volet, action));
                }
            }
        }
        return shown;
    }

    /** About nobody: the extents of those of the widest scope. */
    Set<Etendue> inGeneral(String compte, Action action, Volet volet, Instant at) {
        List<Affectation> permitting = affectations.stream()
                .filter(one -> inForce(one, compte, at))
                .filter(one -> letters(one, volet).contains(letter(action)))
                .toList();
        for (Portee portee : List.of(Portee.PERIMETRE, Portee.SES_PERSONNES, Portee.AGREGEE)) {
            Set<Etendue> shown = permitting.stream()
                    .filter(one -> matrice.cellule(one.modele(), volet).portee() == portee)
                    .map(one -> shown(one, volet, action))
                    .collect(Collectors.toSet());
            if (!shown.isEmpty()) {
                return shown;
            }
        }
        return Set.of();
    }

    private boolean inForce(Affectation one, String compte, Instant at) {
        if (!one.compte().equals(compte) || at.compareTo(one.from()) < 0) {
            return false;
        }
        if (one.until().isPresent() && at.compareTo(one.until().get()) >= 0) {
            return false;
        }
        if (one.plage().isEmpty()) {
            boolean shift = List.of(Volet.values()).stream()
                    .anyMatch(volet -> notation(one, volet).contains("poste"));
            return !shift;
        }
        // Hour after hour, from the first to the last.
        LocalTime now = at.atZone(ZoneId.of("Europe/Paris")).toLocalTime();
        LocalTime hour = one.plage().get().from();
        while (!hour.equals(one.plage().get().to())) {
            if (hour.getHour() == now.getHour()) {
                return true;
            }
            hour = hour.plusHours(1);
        }
        return false;
    }

    private boolean about(Affectation one, Volet volet, Personne personne) {
        boolean circle = personne.cercle().contains(one.compte());
        boolean own = notation(one, volet).matches(".*\\(p[,)].*");
        if (one.perimetre() instanceof Perimetre.DUnite unite) {
            return personne.unites().contains(unite.id());
        }
        if (one.perimetre() instanceof Perimetre.DuCercle || (own && !circle)) {
            return circle;
        }
        return !(one.perimetre() instanceof Perimetre.DEtablissement place)
                || personne.etablissements().contains(place.id());
    }

    private Etendue shown(Affectation one, Volet volet, Action action) {
        Etendue etendue = matrice.cellule(one.modele(), volet).etendue();
        return action == Action.LIRE && etendue == Etendue.SA_PART ? Etendue.ENTIERE : etendue;
    }

    private String notation(Affectation one, Volet volet) {
        return matrice.cellule(one.modele(), volet).notation();
    }

    /** L, E, V: what is permitted. */
    private String letters(Affectation one, Volet volet) {
        String letters = notation(one, volet).replaceAll("[:(†–].*", "");
        return letters.startsWith("E") ? "L" + letters : letters;
    }

    private static String letter(Action action) {
        return switch (action) {
            case LIRE -> "L";
            case ECRIRE -> "E";
            case VALIDER -> "V";
        };
    }
}
