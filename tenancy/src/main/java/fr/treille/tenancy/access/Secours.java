package fr.treille.tenancy.access;

import fr.treille.tenancy.audit.Motif;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Why yes, on break-glass: « Accès de secours ouvert jusqu’à 14 h 05… » */
record Secours(ModeleDeRole modele, Instant until) implements Explication {

    private static final DateTimeFormatter HEURE =
            DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    @Override
    public String raison() {
        return "Accès de secours ouvert jusqu’à " + HEURE.format(until) + " : lecture, au titre de votre rôle "
                + modele.complement() + ".";
    }

    @Override
    public Motif motif() {
        return new Motif(modele.libelle(), "bris de glace ouvert jusqu’à " + HEURE.format(until));
    }
}
