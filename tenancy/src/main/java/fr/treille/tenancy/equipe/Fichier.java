package fr.treille.tenancy.equipe;

import fr.treille.tenancy.access.Matrice;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.identity.Person;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of people to be invited, read and judged line by line; nothing is done. Pure: what exists is given.
 */
public final class Fichier {

    /** Bytes of a file at most. */
    public static final int TAILLE = 1_000_000;

    /** People in a file at most. */
    public static final int LIGNES = 2_000;

    private static final int CELLULE = 300;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d/M/yyyy");

    /** The columns, as the first line names them; accents and capitals don't count. */
    public enum Colonne {
        PRENOM("Prénom"),
        NOM("Nom"),
        EMAIL("E-mail"),
        FONCTION("Fonction"),
        RPPS("RPPS"),
        ROLE("Rôle"),
        PERIMETRE("Périmètre"),
        FIN("Jusqu’au");

        private final String titre;

        Colonne(String titre) {
            this.titre = titre;
        }

        public String titre() {
            return titre;
        }

        /** Optional ones may be left out. */
        boolean voulue() {
            return this == PRENOM || this == NOM || this == EMAIL || this == ROLE;
        }
    }

    /** Why nothing of a file is read. */
    public enum Rejet {
        VIDE,
        TROP_GROS,
        TROP_DE_LIGNES,
        /** No text, or in an encoding that is neither UTF-8 nor Windows-1252. */
        ENCODAGE,
        /** The first line does not name the columns, or with another separator. */
        COLONNES
    }

    /** What is wrong with a line. */
    public enum Faute {
        NOM,
        EMAIL,
        FONCTION,
        RPPS,
        ROLE_INCONNU,
        /** The role needs hours of the day, which a file does not say. */
        ROLE_DE_POSTE,
        LIEU_INCONNU,
        /** Several places bear this name: write « Établissement / Unité ». */
        LIEU_AMBIGU,
        ROLE_TECHNIQUE,
        FIN,
        FIN_MANQUANTE,
        /** The same address stands on an earlier line. */
        DOUBLON,
        /** Works here already. */
        DEJA_LA,
        /** A spreadsheet would compute it. */
        FORMULE,
        TROP_LONG,
        CELLULES
    }

    /**
     * @param numero as a spreadsheet counts, the first line being 1
     * @param qui what the line says of who it is, to find it again
     * @param embauche absent when something is wrong
     */
    public record Ligne(int numero, String qui, List<Faute> fautes, Optional<Embauche> embauche) {}

    /** @param rejet when nothing was read; there are no lines then */
    public record Rapport(Optional<Rejet> rejet, List<Ligne> lignes) {

        public List<Embauche> valables() {
            return lignes.stream().flatMap(ligne -> ligne.embauche().stream()).toList();
        }

        public List<Ligne> fautives() {
            return lignes.stream().filter(ligne -> !ligne.fautes().isEmpty()).toList();
        }
    }

    private final Map<String, List<Perimetre>> lieux;
    private final Set<String> connus = new HashSet<>();
    private final Instant now;

    /**
     * @param lieux names of establishments and units, also as « Établissement / Unité », and what they stand for
     * @param adresses of those who work here already
     */
    public Fichier(Map<String, List<Perimetre>> lieux, Collection<String> adresses, Instant now) {
        this.lieux = new HashMap<>();
        lieux.forEach((name, all) -> this.lieux.put(AgentEntity.plain(name.strip()), all));
        adresses.forEach(one -> connus.add(AgentEntity.plain(one)));
        this.now = now;
    }

    /** A file to fill in, with one line that shows how. */
    public static String modele() {
        StringBuilder text = new StringBuilder("\uFEFF");
        text.append(String.join(
                ";", Arrays.stream(Colonne.values()).map(Colonne::titre).toList()));
        return text.append("\r\nCamille;Exemple;camille.exemple@exemple.fr;Éducatrice;;")
                .append(ModeleDeRole.EDUCATEUR.libelle())
                .append(";Nom de l’unité;31/12/")
                .append(LocalDate.now(PARIS).getYear() + 1)
                .append("\r\n")
                .toString();
    }

    public Rapport lire(byte[] content) {
        if (content.length > TAILLE) {
            return rejected(Rejet.TROP_GROS);
        }
        Optional<String> text = text(content);
        if (text.isEmpty()) {
            return rejected(Rejet.ENCODAGE);
        }
        if (text.get().isBlank()) {
            return rejected(Rejet.VIDE);
        }
        String head = text.get().lines().findFirst().orElse("");
        char separator = separator(head);
        List<List<String>> rows = Csv.read(text.get(), separator);
        Map<Colonne, Integer> places = places(rows.getFirst());
        if (Arrays.stream(Colonne.values()).anyMatch(one -> one.voulue() && !places.containsKey(one))) {
            return rejected(Rejet.COLONNES);
        }
        if (rows.size() - 1 > LIGNES) {
            return rejected(Rejet.TROP_DE_LIGNES);
        }
        List<Ligne> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 1; i < rows.size(); i++) {
            List<String> cells = rows.get(i);
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(line(i + 1, cells, rows.getFirst().size(), places, seen));
            }
        }
        return lines.isEmpty() ? rejected(Rejet.VIDE) : new Rapport(Optional.empty(), lines);
    }

    private static Rapport rejected(Rejet why) {
        return new Rapport(Optional.of(why), List.of());
    }

    /** UTF-8, else what spreadsheets of Windows write; a text has no control characters. */
    private static Optional<String> text(byte[] content) {
        Optional<String> text = decoded(content, StandardCharsets.UTF_8)
                .or(() -> decoded(content, Charset.forName("windows-1252")))
                .map(all -> all.startsWith("\uFEFF") ? all.substring(1) : all);
        return text.filter(all -> all.chars().noneMatch(c -> Character.isISOControl(c) && "\r\n\t".indexOf(c) < 0));
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static char separator(String head) {
        return List.of(';', ',', '\t').stream()
                .max(Comparator.comparingLong(
                        (Character one) -> head.chars().filter(c -> c == one).count()))
                .orElse(';');
    }

    private static Map<Colonne, Integer> places(List<String> head) {
        Map<Colonne, Integer> places = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            String name = bare(head.get(i));
            for (Colonne colonne : Colonne.values()) {
                if (bare(colonne.titre()).equals(name)) {
                    places.putIfAbsent(colonne, i);
                }
            }
        }
        return places;
    }

    private static String bare(String title) {
        return AgentEntity.plain(title).replaceAll("[^a-z]", "");
    }

    private Ligne line(int number, List<String> cells, int columns, Map<Colonne, Integer> places, Set<String> seen) {
        Set<Faute> faults = EnumSet.noneOf(Faute.class);
        if (cells.size() > columns) {
            faults.add(Faute.CELLULES);
        }
        if (cells.stream().anyMatch(cell -> Csv.isFormula(cell))) {
            faults.add(Faute.FORMULE);
        }
        if (cells.stream().anyMatch(cell -> cell.length() > CELLULE)) {
            faults.add(Faute.TROP_LONG);
        }
        String email = cell(cells, places, Colonne.EMAIL);
        String who = (cell(cells, places, Colonne.PRENOM) + " " + cell(cells, places, Colonne.NOM)).strip();
        if (!email.isEmpty()) {
            String plain = AgentEntity.plain(email);
            if (!seen.add(plain)) {
                faults.add(Faute.DOUBLON);
            }
            if (connus.contains(plain)) {
                faults.add(Faute.DEJA_LA);
            }
        }
        Optional<Person> person = person(cells, places, email, faults);
        Optional<ModeleDeRole> modele = role(cell(cells, places, Colonne.ROLE), faults);
        Optional<Perimetre> perimetre = perimeter(cell(cells, places, Colonne.PERIMETRE), modele, faults);
        Optional<Instant> until = until(cell(cells, places, Colonne.FIN), modele, faults);
        String number11 = cell(cells, places, Colonne.RPPS).replace(" ", "");
        if (!number11.isEmpty() && !Rpps.isOne(number11)) {
            faults.add(Faute.RPPS);
        }
        String fonction = cell(cells, places, Colonne.FONCTION);
        if (fonction.length() > Equipe.FONCTION_LA_PLUS_LONGUE) {
            faults.add(Faute.FONCTION);
        }
        Optional<Embauche> embauche = faults.isEmpty() && person.isPresent() && modele.isPresent()
                ? perimetre.map(where -> new Embauche(
                        person.get(),
                        fonction,
                        number11.isEmpty() ? Optional.empty() : Optional.of(new Rpps(number11)),
                        modele.get(),
                        where,
                        now,
                        until,
                        Optional.empty(),
                        false))
                : Optional.empty();
        return new Ligne(number, who.substring(0, Math.min(who.length(), CELLULE)), List.copyOf(faults), embauche);
    }

    private static String cell(List<String> cells, Map<Colonne, Integer> places, Colonne colonne) {
        Integer place = places.get(colonne);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    private static Optional<Person> person(
            List<String> cells, Map<Colonne, Integer> places, String email, Set<Faute> faults) {
        String first = cell(cells, places, Colonne.PRENOM);
        String last = cell(cells, places, Colonne.NOM);
        // One after the other, so that each is told apart.
        if (person("essai@example.test", first, last).isEmpty()) {
            faults.add(Faute.NOM);
        }
        if (person(email, "Essai", "Essai").isEmpty()) {
            faults.add(Faute.EMAIL);
        }
        return person(email, first, last);
    }

    private static Optional<Person> person(String email, String first, String last) {
        try {
            return Optional.of(new Person(email, first, last));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ModeleDeRole> role(String typed, Set<Faute> faults) {
        String plain = AgentEntity.plain(typed);
        Optional<ModeleDeRole> modele = Arrays.stream(ModeleDeRole.values())
                .filter(one -> AgentEntity.plain(one.libelle()).equals(plain)
                        || one.name().equalsIgnoreCase(typed))
                .findFirst();
        if (modele.isEmpty()) {
            faults.add(Faute.ROLE_INCONNU);
        } else if (Matrice.parDefaut().demandePlage(modele.get())) {
            faults.add(Faute.ROLE_DE_POSTE);
        }
        return modele;
    }

    private Optional<Perimetre> perimeter(String typed, Optional<ModeleDeRole> modele, Set<Faute> faults) {
        if (typed.isEmpty()) {
            return Optional.of(new Perimetre.DuGestionnaire());
        }
        List<Perimetre> found = lieux.getOrDefault(AgentEntity.plain(typed), List.of());
        if (found.size() != 1) {
            faults.add(found.isEmpty() ? Faute.LIEU_INCONNU : Faute.LIEU_AMBIGU);
            return Optional.empty();
        }
        if (modele.filter(ModeleDeRole::technique).isPresent()) {
            faults.add(Faute.ROLE_TECHNIQUE);
        }
        return Optional.of(found.getFirst());
    }

    private Optional<Instant> until(String typed, Optional<ModeleDeRole> modele, Set<Faute> faults) {
        if (typed.isEmpty()) {
            if (modele.equals(Optional.of(ModeleDeRole.SUPPORT))) {
                faults.add(Faute.FIN_MANQUANTE);
            }
            return Optional.empty();
        }
        Optional<Instant> until =
                day(typed).map(last -> last.plusDays(1).atStartOfDay(PARIS).toInstant());
        if (until.filter(end -> end.isAfter(now)).isEmpty()) {
            faults.add(Faute.FIN);
        }
        return until;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(typed.indexOf('/') > 0 ? LocalDate.parse(typed, JOUR) : LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
