package fr.treille.tenancy.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one role may do with one volet: a cell of the matrix. Its notation is that of the published matrix: {@code –},
 * {@code L} or {@code E}, then {@code V}, {@code :étendue}, {@code (p)}, {@code (a)} or {@code (poste)}, {@code †}; for
 * example {@code EV(p)} or {@code L:urgence(p,poste)}.
 *
 * @param valider may also validate or sign
 * @param poste during the hours of the assignment only
 * @param secours on break-glass, all of the volet may be read
 */
public record Cellule(Niveau niveau, boolean valider, Portee portee, Etendue etendue, boolean poste, boolean secours) {

    public static final Cellule FERMEE =
            new Cellule(Niveau.AUCUN, false, Portee.PERIMETRE, Etendue.ENTIERE, false, false);

    private static final Cellule TOUT_LIRE =
            new Cellule(Niveau.LECTURE, false, Portee.PERIMETRE, Etendue.ENTIERE, false, false);

    private static final Pattern NOTATION = Pattern.compile("([–LE])(V?)(?::([a-z]+))?(?:\\(([a-z,]+)\\))?(†?)");

    /** A shut cell has nothing else to say, so that two of them are equal. */
    public Cellule {
        if (niveau == Niveau.AUCUN) {
            valider = false;
            portee = Portee.PERIMETRE;
            etendue = Etendue.ENTIERE;
            poste = false;
        }
    }

    /**
     * @throws IllegalArgumentException when it is not the notation of a cell
     */
    public static Cellule lire(String notation) {
        Matcher read = NOTATION.matcher(notation);
        if (!read.matches()) {
            throw new IllegalArgumentException("not a cell: " + notation);
        }
        String[] of = read.group(4) == null ? new String[0] : read.group(4).split(",");
        Cellule cellule = new Cellule(
                Arrays.stream(Niveau.values())
                        .filter(niveau -> niveau.code().equals(read.group(1)))
                        .findFirst()
                        .orElseThrow(),
                !read.group(2).isEmpty(),
                portee(of),
                read.group(3) == null
                        ? Etendue.ENTIERE
                        : Etendue.deCode(read.group(3))
                                .orElseThrow(() -> new IllegalArgumentException("not a cell: " + notation)),
                Arrays.asList(of).contains("poste"),
                !read.group(5).isEmpty());
        // Whatever could be written in two ways, or says something that would be lost, is refused.
        if (!cellule.notation().equals(notation)) {
            throw new IllegalArgumentException("not a cell: " + notation);
        }
        return cellule;
    }

    private static Portee portee(String[] of) {
        if (Arrays.asList(of).contains("p")) {
            return Portee.SES_PERSONNES;
        }
        return Arrays.asList(of).contains("a") ? Portee.AGREGEE : Portee.PERIMETRE;
    }

    public String notation() {
        List<String> of = new ArrayList<>();
        if (portee != Portee.PERIMETRE) {
            of.add(portee == Portee.AGREGEE ? "a" : "p");
        }
        if (poste) {
            of.add("poste");
        }
        return niveau.code()
                + (valider ? "V" : "")
                + (etendue == Etendue.ENTIERE ? "" : ":" + etendue.code())
                + (of.isEmpty() ? "" : "(" + String.join(",", of) + ")")
                + (secours ? "†" : "");
    }

    public boolean permet(Action action) {
        return switch (action) {
            case LIRE -> niveau != Niveau.AUCUN;
            case ECRIRE -> niveau == Niveau.ECRITURE;
            case VALIDER -> valider;
        };
    }

    /** How much of the volet it opens for this; only a meaningful answer when it {@link #permet permits} it. */
    Etendue pour(Action action) {
        return etendue == Etendue.SA_PART && action == Action.LIRE ? Etendue.ENTIERE : etendue;
    }

    /** Whether the other permits, to the same people and at the same hours, all that this one does. */
    public boolean estDans(Cellule other) {
        for (Action action : Action.values()) {
            if (permet(action) && !estDans(other, action)) {
                return false;
            }
        }
        return !secours || ((other.secours || other.montreToutDUnePersonne()) && (poste || !other.poste));
    }

    private boolean estDans(Cellule other, Action action) {
        return other.permet(action)
                && portee.estDans(other.portee)
                && pour(action).estDans(other.pour(action))
                && (poste || !other.poste);
    }

    private boolean montreToutDUnePersonne() {
        return surBrisDeGlace().equals(TOUT_LIRE);
    }

    /** What it opens of anybody's dossier on break-glass: all when marked †, else what it reads of one's own persons. */
    Cellule surBrisDeGlace() {
        if (secours) {
            return TOUT_LIRE;
        }
        if (!permet(Action.LIRE) || portee == Portee.AGREGEE) {
            return FERMEE;
        }
        return new Cellule(Niveau.LECTURE, false, Portee.PERIMETRE, pour(Action.LIRE), false, false);
    }
}
