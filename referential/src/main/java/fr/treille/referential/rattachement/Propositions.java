package fr.treille.referential.rattachement;

import fr.treille.referential.etablissement.Recherchable;
import fr.treille.referential.etablissement.Referentiel;
import fr.treille.referential.rattachement.PropositionEntity.Issue;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.registry.FinessNumber;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.structure.Etablissement;
import fr.treille.tenancy.structure.Repris;
import fr.treille.tenancy.structure.Structure;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What FINESS says of a gestionnaire's establishments and the gestionnaire does not say yet. */
@TenantService
public class Propositions {

    /** It is not proposed any more: FINESS says something else now, or somebody has decided. Nothing was changed. */
    public static final class PlusProposee extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PlusProposee() {
            super("this is not proposed, or not any more");
        }
    }

    @Inject
    PropositionRepository repository;

    @Inject
    Referentiel referentiel;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Structure structure;

    @Inject
    Habilitations habilitations;

    @Inject
    Traces traces;

    /** @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator */
    public List<Proposition> enAttente(TenantContext context) {
        habilitations.exigerAdministrateur(context, "proposition.lister");
        return waiting(context);
    }

    /** How many wait; none for who may not decide. */
    public int nombre(TenantContext context) {
        return habilitations.estAdministrateur(context) ? waiting(context).size() : 0;
    }

    /**
     * Does what FINESS says.
     *
     * @param id as {@link Proposition#id()}
     * @throws PlusProposee when it does not wait
     */
    public void accepter(TenantContext context, String id) {
        Motif motif = habilitations.exigerAdministrateur(context, "proposition.accepter");
        accept(context, waiting(context, id), motif);
    }

    /**
     * Leaves everything as it is; the same is not proposed again.
     *
     * @throws PlusProposee when it does not wait
     */
    public void decliner(TenantContext context, String id) {
        Motif motif = habilitations.exigerAdministrateur(context, "proposition.decliner");
        Proposition proposition = waiting(context, id);
        keep(context, proposition, Issue.DECLINEE);
        traces.noter(context, Fait.de(Acte.ADMINISTRATION, "proposition.decliner", "finess/" + id, motif));
    }

    /** @return how many there were */
    public int accepterTout(TenantContext context) {
        Motif motif = habilitations.exigerAdministrateur(context, "proposition.accepter");
        List<Proposition> all = waiting(context);
        all.forEach(proposition -> accept(context, proposition, motif));
        return all.size();
    }

    /**
     * Takes over the open establishments that wait, and nothing else: how a gestionnaire begins, and how it goes on with
     * one more legal entity.
     *
     * @return how many were taken over; none the second time
     */
    public int reprendre(TenantContext context) {
        Motif motif = habilitations.exigerAdministrateur(context, "proposition.accepter");
        List<Proposition> open = waiting(context).stream()
                .filter(one -> one.nature() == Nature.OUVERT || one.nature() == Nature.ARRIVE)
                .toList();
        open.forEach(proposition -> accept(context, proposition, motif));
        return open.size();
    }

    private Proposition waiting(TenantContext context, String id) {
        return waiting(context).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(PlusProposee::new);
    }

    private void accept(TenantContext context, Proposition proposition, Motif motif) {
        FinessNumber numero = proposition.numero();
        switch (proposition.nature()) {
            case OUVERT, ARRIVE ->
                referentiel
                        .etablissement(numero)
                        .ifPresent(one -> structure.reprendre(
                                context, new Repris(fitting(one.nom()), numero, one.entite(), one.categorie())));
            case FERME, PARTI -> known(context, numero).ifPresent(one -> structure.fermer(context, one.id()));
            case RENOMME ->
                known(context, numero)
                        .ifPresent(one -> structure.renommer(context, one.id(), fitting(proposition.apres())));
        }
        keep(context, proposition, Issue.ACCEPTEE);
        traces.noter(
                context, Fait.de(Acte.ADMINISTRATION, "proposition.accepter", "finess/" + proposition.id(), motif));
    }

    private void keep(TenantContext context, Proposition proposition, Issue issue) {
        repository.add(
                PropositionEntity.of(proposition, issue, context.subject().id()));
    }

    private Optional<Etablissement> known(TenantContext context, FinessNumber numero) {
        return structure.liste(context).stream()
                .filter(one -> one.finess().filter(numero.value()::equals).isPresent())
                .findFirst();
    }

    private static String fitting(String name) {
        return name.length() <= Structure.NOM_LE_PLUS_LONG ? name : name.substring(0, Structure.NOM_LE_PLUS_LONG);
    }

    private List<Proposition> waiting(TenantContext context) {
        List<FinessNumber> entites =
                registry.find(context.gestionnaire()).orElseThrow().legalEntities();
        if (entites.isEmpty()) {
            return List.of();
        }
        List<FinessNumber> leftOut = registry.leftOut(context.gestionnaire());
        List<Etablissement> here = structure.liste(context).stream()
                .filter(one -> one.finess().isPresent() && one.fermeture().isEmpty())
                .toList();
        Map<String, fr.treille.referential.etablissement.Etablissement> told = entites.stream()
                .flatMap(entite -> referentiel.etablissementsDe(entite).stream())
                .collect(Collectors.toMap(one -> one.numero().value(), Function.identity(), (first, again) -> first));
        List<PropositionEntity> decided = repository.decided();
        List<Proposition> all = new ArrayList<>();
        told.values().stream()
                .filter(one -> one.ouvert() && !leftOut.contains(one.numero()))
                .filter(one -> here.stream()
                        .noneMatch(known ->
                                known.finess().orElseThrow().equals(one.numero().value())))
                .map(one -> arrival(one, decided))
                .forEach(all::add);
        here.forEach(known -> compared(known, told, entites, decided).ifPresent(all::add));
        return all.stream()
                .filter(proposition ->
                        decided.stream().noneMatch(decision -> decision.isDeclined() && decision.decides(proposition)))
                .sorted(java.util.Comparator.comparing(Proposition::nature)
                        .thenComparing(one -> one.numero().value()))
                .toList();
    }

    /** One that was let go and comes back was another's in between. */
    private static Proposition arrival(
            fr.treille.referential.etablissement.Etablissement told, List<PropositionEntity> decided) {
        boolean cameBack = decided.stream()
                .anyMatch(one -> one.isOf(told.numero().value()) && one.name().isEmpty() && !one.isDeclined());
        return new Proposition(
                cameBack ? Nature.ARRIVE : Nature.OUVERT,
                told.numero(),
                told.nom(),
                told.nom(),
                Optional.of(told.libelleCategorie()));
    }

    private Optional<Proposition> compared(
            Etablissement known,
            Map<String, fr.treille.referential.etablissement.Etablissement> told,
            List<FinessNumber> entites,
            List<PropositionEntity> decided) {
        String number = known.finess().orElseThrow();
        var now = Optional.ofNullable(told.get(number)).or(() -> referentiel.etablissement(new FinessNumber(number)));
        return now.flatMap(one -> {
            Optional<String> category = Optional.of(one.libelleCategorie());
            if (!one.ouvert()) {
                return Optional.of(new Proposition(
                        Nature.FERME,
                        one.numero(),
                        known.nom(),
                        String.valueOf(one.fermeture().orElseThrow()),
                        category));
            }
            if (!entites.contains(one.entite())) {
                return Optional.of(new Proposition(
                        Nature.PARTI, one.numero(), known.nom(), one.entite().value(), category));
            }
            // The gestionnaire may call it as it likes: only a name that FINESS did not have yet is news.
            String lastTold = decided.stream()
                    .filter(decision ->
                            decision.isOf(number) && !decision.name().isEmpty())
                    .map(PropositionEntity::name)
                    .reduce(known.nom(), (first, second) -> second);
            return isSaid(one.nom(), lastTold) || isSaid(one.nom(), known.nom())
                    ? Optional.empty()
                    : Optional.of(new Proposition(Nature.RENOMME, one.numero(), known.nom(), one.nom(), category));
        });
    }

    /** FINESS writes in capitals, often without accents: that is no other name. */
    private static boolean isSaid(String told, String known) {
        return Recherchable.de(told).equals(Recherchable.de(known));
    }
}
