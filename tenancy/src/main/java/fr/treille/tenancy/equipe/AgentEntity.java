package fr.treille.tenancy.equipe;

import fr.treille.tenancy.access.Affectation;
import fr.treille.tenancy.identity.Personnel.Membre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "agent")
class AgentEntity {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    @Id
    @Column(name = "compte")
    private String compte = "";

    @Column(name = "prenom")
    private String prenom = "";

    @Column(name = "nom")
    private String nom = "";

    @Column(name = "email")
    private String email = "";

    @Column(name = "fonction")
    private String fonction = "";

    @Column(name = "rpps")
    private @Nullable String rpps;

    @Column(name = "etat")
    private String etat = Etat.OUVERT.name();

    @Column(name = "until_at")
    private @Nullable Instant until;

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    /** What is searched, and sorted by: name, first name, address, function, without accents nor capitals. */
    @Column(name = "recherche")
    private String recherche = "";

    static AgentEntity of(String compte) {
        AgentEntity entity = new AgentEntity();
        entity.compte = compte;
        entity.since = Instant.now();
        return entity;
    }

    static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    String compte() {
        return compte;
    }

    Etat etat() {
        return Etat.valueOf(etat);
    }

    Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    Agent agent(List<Affectation> roles) {
        return new Agent(
                compte, prenom, nom, email, fonction, Optional.ofNullable(rpps), etat(), until(), List.copyOf(roles));
    }

    /** As Keycloak has it; whether they are closed here is ours to say, unless their account is closed there. */
    void follow(Membre membre) {
        name(membre.prenom(), membre.nom(), membre.email(), membre.fonction(), membre.rpps());
        etat = (membre.ouvert() ? Etat.OUVERT : Etat.FERME).name();
    }

    void name(String first, String last, String address, String function, Optional<String> number) {
        prenom = first;
        nom = last;
        email = address;
        describe(function, number);
    }

    void describe(String function, Optional<String> number) {
        fonction = function;
        rpps = number.orElse(null);
        String whole = plain(String.join(" ", nom, prenom, email, fonction));
        recherche = whole.substring(0, Math.min(whole.length(), 800));
    }

    void open(Optional<Instant> end) {
        etat = Etat.OUVERT.name();
        until = end.orElse(null);
    }

    void close() {
        etat = Etat.FERME.name();
    }
}
