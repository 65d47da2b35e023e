package fr.treille.tenancy.access;

import fr.treille.tenancy.audit.Motif;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why no, and what to do about it; found out only when somebody reads it. */
record Refus(DroitsDuCompte droits, Action action, Volet volet, Instant at) implements Explication {

    private static final String ADMINISTRATEUR = "un administrateur de votre gestionnaire";

    /**
     * @param affectations those that it is about
     * @param verbe what none of them does
     */
    private record Cause(List<Affectation> affectations, String court, String verbe, String suite) {}

    @Override
    public String raison() {
        Cause cause = cause();
        List<ModeleDeRole> modeles = modeles(cause.affectations());
        String who = words(modeles, ModeleDeRole::complement, ", ");
        return switch (modeles.size()) {
            case 0 -> "Aucun rôle ne vous est donné" + cause.suite();
            case 1 -> "Votre rôle " + who + " ne " + cause.verbe() + " pas" + cause.suite();
            default -> "Aucun de vos rôles (" + who + ") ne " + cause.verbe() + cause.suite();
        };
    }

    /** For the trace: without the advice. */
    @Override
    public Motif motif() {
        Cause cause = cause();
        List<ModeleDeRole> modeles = modeles(cause.affectations());
        return new Motif(modeles.isEmpty() ? "sans rôle" : words(modeles, ModeleDeRole::libelle, " ; "), cause.court());
    }

    private Cause cause() {
        List<Affectation> all = droits.affectations();
        List<Affectation> permitting = droits.permettant(action, volet);
        if (all.isEmpty()) {
            return new Cause(all, "aucun rôle", "", ". Demandez-en un à " + ADMINISTRATEUR + ".");
        }
        if (permitting.isEmpty() && !inForce(all).isEmpty()) {
            return new Cause(
                    inForce(all),
                    "volet fermé à ce rôle",
                    "permet",
                    " la " + action.libelle() + " du volet « " + volet.libelle()
                            + " ». Demandez à un collègue qui y a droit, ou à " + ADMINISTRATEUR + ".");
        }
        if (inForce(permitting).isEmpty()) {
            return new Cause(
                    permitting.isEmpty() ? all : permitting,
                    "rôle qui ne vaut pas en ce moment",
                    "vaut",
                    " en ce moment. Demandez à " + ADMINISTRATEUR + " de revoir ses dates et ses heures.");
        }
        return new Cause(
                inForce(permitting),
                "personne hors du périmètre",
                "couvre",
                " cette personne. Demandez à quelqu’un de son unité ou de son cercle, ou à " + ADMINISTRATEUR + ".");
    }

    private List<Affectation> inForce(List<Affectation> affectations) {
        return affectations.stream().filter(one -> one.vaut(at)).toList();
    }

    private static List<ModeleDeRole> modeles(List<Affectation> affectations) {
        return affectations.stream()
                .map(Affectation::modele)
                .distinct()
                .sorted()
                .toList();
    }

    private static String words(List<ModeleDeRole> modeles, Function<ModeleDeRole, String> word, String between) {
        return modeles.stream().map(word).collect(Collectors.joining(between));
    }
}
