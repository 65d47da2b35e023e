package fr.treille.tenancy.courriel;

import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.encryption.Encryption;
import fr.treille.tenancy.encryption.Encryption.Place;
import fr.treille.tenancy.habilitation.Habilitations;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The mail of a gestionnaire. */
@TenantService
public class Courriels {

    private static final int SHOWN = 50;

    @Inject
    CourrielRepository repository;

    @Inject
    Encryption encryption;

    @Inject
    Habilitations habilitations;

    @Inject
    Traces traces;

    @Inject
    Tournee tournee;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** Queues it in the transaction under way: sent once that is committed, never if it is undone. */
    public void envoyer(TenantContext context, Courriel courriel) {
        UUID id = UUID.randomUUID();
        JsonObjectBuilder values = Json.createObjectBuilder();
        courriel.valeurs().forEach(values::add);
        repository.add(CourrielEntity.of(
                id,
                courriel.modele(),
                encryption.encrypt(context, place("destinataire", id), courriel.destinataire()),
                encryption.encrypt(context, place("valeurs", id), values.build().toString()),
                Instant.now()));
        tournee.addWhenKept(transactions, context.gestionnaire());
    }

    /** How the queue stands, for administrators. */
    public FileDesCourriels file(TenantContext context) {
        habilitations.exigerAdministrateur(context, "courriel.file");
        List<Suivi> latest = Stream.concat(
                        repository.latestNotSent(SHOWN).stream(), repository.latestSent(SHOWN).stream())
                .limit(SHOWN)
                .map(CourrielEntity::suivi)
                .toList();
        return new FileDesCourriels(
                repository.count(Etat.EN_ATTENTE) + repository.count(Etat.EN_COURS),
                repository.count(Etat.ENVOYE),
                repository.count(Etat.ABANDONNE),
                latest);
    }

    /**
     * Tries again those that were given up.
     *
     * @return how many
     */
    public int relancer(TenantContext context) {
        Motif motif = habilitations.exigerAdministrateur(context, "courriel.relancer");
        List<CourrielEntity> givenUp = repository.givenUp();
        givenUp.forEach(courriel -> courriel.beginAgain(Instant.now()));
        traces.noter(context, Fait.de(Acte.ADMINISTRATION, "courriel.relancer", "courriels/" + givenUp.size(), motif));
        tournee.addWhenKept(transactions, context.gestionnaire());
        return givenUp.size();
    }

    static Place place(String column, UUID id) {
        return new Place("courriel", column, id.toString());
    }
}
