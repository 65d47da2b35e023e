package fr.treille.record.usager;

import fr.treille.tenancy.access.Action;
import fr.treille.tenancy.access.Decision;
import fr.treille.tenancy.access.Droits;
import fr.treille.tenancy.access.Personne;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Trace;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.brisdeglace.AccesDeSecours;
import fr.treille.tenancy.brisdeglace.BrisDeGlace;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.journal.Journal;
import fr.treille.tenancy.reglage.Reglages;
import fr.treille.tenancy.structure.Structure;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The persons of a gestionnaire, each for those who may read them. */
@TenantService
public class Usagers {

    /** Where the establishments are; the overseas ones count by it too, until they say otherwise. */
    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    private static final int JOURNAL_SHOWN = 500;

    @Inject
    UsagerRepository repository;

    @Inject
    Journal journal;

    @Inject
    Structure structure;

    @Inject
    Habilitations habilitations;

    @Inject
    BrisDeGlace brisDeGlace;

    @Inject
    Reglages reglages;

    @Inject
    Traces traces;

    /** Those whose administrative volet who asks may read, by name. */
    public List<Usager> lisibles(TenantContext context) {
        Droits droits = habilitations.droits(context);
        Entourage entourage = entourage(context);
        Instant now = Instant.now();
        String compte = context.subject().id();
        List<Usager> readable = repository.all().stream()
                .filter(usager -> droits.may(compte, Action.LIRE, Volet.ADM, entourage.of(usager.id()), now)
                        .permis())
                .map(UsagerEntity::usager)
                .toList();
        traces.noter(context, Fait.de(Acte.LISTE, "usager.liste", "usagers/" + readable.size(), Motif.MEMBRE));
        return readable;
    }

    /** What who asks may see of this dossier; read or refused, it is traced. */
    public Dossier ouvrir(TenantContext context, UUID id) {
        Optional<UsagerEntity> known = repository.find(id);
        Personne personne = personne(context, id);
        Droits droits = habilitations.droits(context);
        Instant now = Instant.now();
        String compte = context.subject().id();
        List<Dossier.Etat> volets = Arrays.stream(Volet.values())
                .filter(Volet::contenu)
                .map(volet -> etat(droits, compte, volet, personne, now))
                .toList();
        Decision identity = droits.may(compte, Action.LIRE, Volet.ADM, personne, now);
        boolean secours = brisDeGlace.peut(context);
        if (known.isEmpty() || volets.stream().noneMatch(Dossier.Etat::lecture)) {
            traces.noter(context, Fait.sur(id, Acte.REFUS, "dossier.ouvrir", "", "", identity.motif()));
            return new Dossier.Ferme(id, identity.raison(), secours);
        }
        traces.noter(context, Fait.sur(id, Acte.LECTURE, "dossier.ouvrir", "", "", identity.motif()));
        return new Dossier.Ouvert(
                id,
                known.filter(usager -> identity.permis()).map(UsagerEntity::usager),
                volets,
                brisDeGlace.enCours(context, id),
                secours);
    }

    private static Dossier.Etat etat(Droits droits, String compte, Volet volet, Personne personne, Instant now) {
        Decision reading = droits.may(compte, Action.LIRE, volet, personne, now);
        boolean writing =
                droits.may(compte, Action.ECRIRE, volet, personne, now).permis();
        return new Dossier.Etat(volet, reading.permis(), writing, reading.raison());
    }

    /**
     * The dossier of somebody whose whole identity is known, for an emergency: never a list, so that nobody can be looked
     * for. Traced whether found or not.
     */
    public Optional<UUID> retrouver(TenantContext context, String nom, String prenom, LocalDate naissance) {
        List<UsagerEntity> found = repository.withTraits(nom.strip(), prenom.strip(), naissance);
        if (found.size() != 1) {
            traces.noter(context, Fait.de(Acte.REFUS, "usager.retrouver", "", Motif.MEMBRE));
            return Optional.empty();
        }
        UUID id = found.getFirst().id();
        traces.noter(context, Fait.sur(id, Acte.LISTE, "usager.retrouver", "", "", Motif.MEMBRE));
        return Optional.of(id);
    }

    /** Opens the dossier by break-glass; see {@link BrisDeGlace#ouvrir}. */
    public AccesDeSecours ouvrirEnSecours(TenantContext context, UUID id, String motif) {
        if (repository.find(id).isEmpty()) {
            throw brisDeGlace.inconnu(context, id);
        }
        return brisDeGlace.ouvrir(context, personne(context, id), motif, reglages.dureeDeSecours(context));
    }

    /**
     * Who did what on this dossier, newest first.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks may not read this person's journal
     */
    public List<Trace> journal(TenantContext context, UUID id) {
        return journal.dUnUsager(context, personne(context, id), JOURNAL_SHOWN);
    }

    /** In as many statements for all of them as for one. */
    private Entourage entourage(TenantContext context) {
        return new Entourage(
                repository.present(LocalDate.now(HERE)), repository.around(Instant.now()), structure.liste(context));
    }

    private Personne personne(TenantContext context, UUID id) {
        return new Entourage(
                        repository.present(LocalDate.now(HERE), id),
                        repository.around(Instant.now(), id),
                        structure.liste(context))
                .of(id);
    }
}
