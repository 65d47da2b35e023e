package fr.treille.tenancy.structure;

import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.habilitation.Lieux;
import fr.treille.tenancy.registry.FinessNumber;
import fr.treille.tenancy.structure.Structure.StructureRefusee.Cause;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The establishments and units of a gestionnaire. */
@TenantService
public class Structure implements Lieux {

    /** Characters of a name at most. */
    public static final int NOM_LE_PLUS_LONG = 120;

    public static final int PLACES_AU_PLUS = 9999;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern CATEGORIE = Pattern.compile("[0-9A-Z]{1,4}");
    private static final Comparator<UniteEntity> ORDRE =
            Comparator.comparingInt(UniteEntity::rang).thenComparing(UniteEntity::nom);

    /** What was typed is no name, or what it should be part of is not there; nothing was changed. */
    public static final class StructureRefusee extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public enum Cause {
            NOM,
            FINESS,
            /** An establishment of this gestionnaire has this number already. */
            FINESS_PRIS,
            CATEGORIE,
            PLACES,
            INCONNU,
            /** It would become part of itself, or of another establishment. */
            DEPLACEMENT,
            /** Units of it are still open. */
            UNITES_OUVERTES,
            /** Before it was opened, or before its end which is past. */
            DATE
        }

        private final Cause cause;

        StructureRefusee(Cause cause) {
            super("refused by the rules of the structure: " + cause);
            this.cause = cause;
        }

        public Cause pourquoi() {
            return cause;
        }
    }

    @Inject
    StructureRepository repository;

    @Inject
    Habilitations habilitations;

    @Inject
    Traces traces;

    /** All that has not ended, by name, units in the order that was chosen for them; every member may know it. */
    public List<Etablissement> liste(TenantContext context) {
        Instant now = Instant.now();
        Map<UUID, List<UniteEntity>> byParent = new HashMap<>();
        for (UniteEntity unite : repository.unites(now)) {
            UUID in = unite.parent().orElse(unite.etablissement());
            byParent.computeIfAbsent(in, none -> new ArrayList<>()).add(unite);
        }
        return repository.etablissements(now).stream()
                .map(one -> new Etablissement(
                        one.id(),
                        one.nom(),
                        one.finess(),
                        one.entite(),
                        one.categorie(),
                        one.blocs(),
                        one.ended(),
                        within(byParent, one.id())))
                .toList();
    }

    private static List<Unite> within(Map<UUID, List<UniteEntity>> byParent, UUID parent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .sorted(ORDRE)
                .map(unite -> {
                    FicheUnite fiche = unite.fiche();
                    return new Unite(
                            unite.id(),
                            fiche.nom(),
                            fiche.genre(),
                            fiche.places(),
                            fiche.ouverture(),
                            unite.ended(),
                            within(byParent, unite.id()));
                })
                .toList();
    }

    @Override
    public Map<UUID, String> noms(TenantContext context) {
        Instant now = Instant.now();
        Map<UUID, String> noms = new HashMap<>();
        repository.etablissements(now).forEach(one -> noms.put(one.id(), one.nom()));
        repository.unites(now).forEach(one -> noms.put(one.id(), one.nom()));
        return noms;
    }

    /**
     * @param finess number of the establishment, or empty
     * @return its identifier
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws StructureRefusee when the name or the number is none
     */
    public UUID ajouterEtablissement(TenantContext context, String nom, String finess) {
        Motif motif = habilitations.exigerAdministrateur(context, "structure.ajouter");
        String name = name(nom);
        Optional<String> number = finess(finess);
        number.ifPresent(typed -> requireFree(typed, Optional.empty()));
        UUID id = UUID.randomUUID();
        repository.keep(EtablissementEntity.of(id, name, number));
        note(context, "structure.ajouter", "etablissement/" + id, motif);
        return id;
    }

    /**
     * An establishment as FINESS has it. Made once for each number: what is there already keeps its name, its units and its
     * end; one that was typed by hand becomes the one of FINESS.
     *
     * @return its identifier
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is neither an administrator nor a job of ours
     * @throws StructureRefusee when the name or the category is none
     */
    public UUID reprendre(TenantContext context, Repris repris) {
        Motif motif = habilitations.exigerAdministrateur(context, "structure.reprendre");
        String category = categorie(repris.categorie()).orElseThrow(() -> new StructureRefusee(Cause.CATEGORIE));
        String finess = repris.finess().value();
        String entite = repris.entite().value();
        // First, so that two who take it over at the same moment do it one after the other.
        habilitations.ontChange(context);
        Optional<EtablissementEntity> known = repository.ofNumber(finess);
        if (known.isPresent() && known.get().entite().equals(Optional.of(entite))) {
            return known.get().id();
        }
        EtablissementEntity entity = known.orElseGet(() -> {
            String name = repris.nom().strip();
            String kept = name.length() > NOM_LE_PLUS_LONG ? name.substring(0, NOM_LE_PLUS_LONG) : name;
            return repository.keep(EtablissementEntity.of(UUID.randomUUID(), name(kept), Optional.of(finess)));
        });
        entity.takeOver(finess, entite, category);
        note(context, "structure.reprendre", "etablissement/" + entity.id(), motif);
        return entity.id();
    }

    /**
     * Says anew what an establishment is.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws StructureRefusee when the name, the number or the category is none, or the establishment is not there
     */
    public void modifierEtablissement(TenantContext context, UUID id, FicheEtablissement fiche) {
        Motif motif = habilitations.exigerAdministrateur(context, "structure.modifier");
        String name = name(fiche.nom());
        Optional<String> number = finess(fiche.finess());
        Optional<String> category = categorie(fiche.categorie());
        EtablissementEntity entity = openEtablissement(id);
        number.ifPresent(typed -> requireFree(typed, Optional.of(id)));
        entity.describe(name, number, category, fiche.blocs());
        note(context, "structure.modifier", "etablissement/" + id, motif);
    }

    private void requireFree(String finess, Optional<UUID> but) {
        repository
                .ofNumber(finess)
                .filter(one ->
                        one.isOpen(Instant.now()) && !Optional.of(one.id()).equals(but))
                .ifPresent(taken -> {
                    throw new StructureRefusee(Cause.FINESS_PRIS);
                });
    }

    /** The same with its name alone. */
    public UUID ajouterUnite(TenantContext context, UUID parent, String nom) {
        return ajouterUnite(context, parent, FicheUnite.nommee(nom));
    }

    /**
     * @param parent the establishment, or the unit, that it becomes part of
     * @return its identifier
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws StructureRefusee when the name is none or the parent is not there
     */
    public UUID ajouterUnite(TenantContext context, UUID parent, FicheUnite fiche) {
        Motif motif = habilitations.exigerAdministrateur(context, "structure.ajouter");
        FicheUnite checked = checked(fiche);
        Optional<UniteEntity> unit = repository.unite(parent).filter(one -> one.isOpen(Instant.now()));
        UUID etablissement = unit.map(UniteEntity::etablissement)
                .orElseGet(() -> openEtablissement(parent).id());
        UUID id = UUID.randomUUID();
        repository.keep(UniteEntity.of(id, etablissement, unit.map(UniteEntity::id), checked));
        note(context, "structure.ajouter", "unite/" + id, motif);
        return id;
    }

    /**
     * Says anew what a unit is.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws StructureRefusee when the name or the number of places is none, or the unit is not there
     */
    public void modifierUnite(TenantContext context, UUID id, FicheUnite fiche) {
        Motif motif = habilitations.exigerAdministrateur(context, "structure.modifier");
        FicheUnite checked = checked(fiche);
        openUnite(id).describe(checked);
        note(context, "structure.modifier", "unite/" + id, motif);
    }

    /**
     * Makes a unit, with all that it is made of, part of another unit of its establishment, or of the establishment itself.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws StructureRefusee when one of them is not there, or the unit would be part of itself or of another establishment
     */
    public void deplacer(TenantContext context, UUID id, UUID vers) {
        Motif motif = habilitations.exigerAdministrateur(context, "structure.deplacer");
        // First, so that two who move units into one another do it one after the other.
        habilitations.ontChange(context);
        UniteEntity unit = openUnite(id);
        if (vers.equals(unit.etablissement())) {
            unit.moveTo(Optional.empty());
        } else {
            UniteEntity target = openUnite(vers);
            if (!target.etablissement().equals(unit.etablissement()) || isWithin(target, id)) {
                throw new StructureRefusee(Cause.DEPLACEMENT);
            }
            unit.moveTo(Optional.of(vers));
        }
        note(context, "structure.deplacer", "unite/" + id, motif);
    }

    private boolean isWithin(UniteEntity unit, UUID whole) {
        Map<UUID, UniteEntity> all = repository.unitesOf(unit.etablissement(), Instant.now()).stream()
                .collect(Collectors.toMap(UniteEntity::id, one -> one));
        Optional<UniteEntity> one = Optional.of(unit);
        while (one.isPresent()) {
            if (one.get().id().equals(whole)) {
                return true;
            }
            one = one.get().parent().map(all::get);
        }
        return false;
    }

    /**
     * Puts a unit one place earlier, or later, among those beside it.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws StructureRefusee when the unit is not there
     */
    public void ranger(TenantContext context, UUID id, boolean plusTot) {
        Motif motif = habilitations.exigerAdministrateur(context, "structure.ranger");
        habilitations.ontChange(context);
        UniteEntity unit = openUnite(id);
        List<UniteEntity> beside = new ArrayList<>(repository.unitesOf(unit.etablissement(), Instant.now()).stream()
                .filter(one -> one.parent().equals(unit.parent()))
                .sorted(ORDRE)
                .toList());
        int now = beside.indexOf(unit);
        int then = Math.clamp(plusTot ? now - 1 : now + 1, 0, beside.size() - 1);
        beside.remove(now);
        beside.add(then, unit);
        for (int i = 0; i < beside.size(); i++) {
            beside.get(i).rank(i);
        }
        note(context, "structure.ranger", "unite/" + id, motif);
    }

    /** Closes it at once. */
    public void fermer(TenantContext context, UUID id) {
        fermer(context, id, LocalDate.now(PARIS));
    }

    /**
     * Closes an establishment and what it is made of, or a unit that is made of none any more. Nothing is deleted: what
     * happened in it goes on bearing its name.
     *
     * @param jour the first day on which it is closed; today is at once
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is neither an administrator nor a job of ours
     * @throws StructureRefusee when it is not there, has open units, or was not open yet on that day
     */
    public void fermer(TenantContext context, UUID id, LocalDate jour) {
        Motif motif = habilitations.exigerAdministrateur(context, "structure.fermer");
        habilitations.ontChange(context);
        Instant now = Instant.now();
        Instant at = jour.equals(LocalDate.now(PARIS))
                ? now
                : jour.atStartOfDay(PARIS).toInstant();
        Optional<UniteEntity> unit = repository.unite(id);
        if (unit.isPresent()) {
            UniteEntity closing = openUnite(id);
            requireAfter(jour, closing.fiche().ouverture());
            if (repository.unitesOf(closing.etablissement(), at).stream()
                    .anyMatch(one -> one.parent().equals(Optional.of(id)))) {
                throw new StructureRefusee(Cause.UNITES_OUVERTES);
            }
            closing.end(at);
            note(context, "structure.fermer", "unite/" + id, motif);
            return;
        }
        EtablissementEntity closing = openEtablissement(id);
        repository.unitesOf(id, at).forEach(one -> one.end(at));
        closing.end(at);
        note(context, "structure.fermer", "etablissement/" + id, motif);
    }

    private static void requireAfter(LocalDate jour, Optional<LocalDate> ouverture) {
        if (ouverture.filter(jour::isBefore).isPresent()) {
            throw new StructureRefusee(Cause.DATE);
        }
    }

    /**
     * Gives an establishment or a unit another name.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws StructureRefusee when the name is none or what should bear it is not there
     */
    public void renommer(TenantContext context, UUID id, String nom) {
        Motif motif = habilitations.exigerAdministrateur(context, "structure.renommer");
        String name = name(nom);
        Optional<UniteEntity> unit = repository.unite(id);
        if (unit.isPresent()) {
            unit.get().rename(name);
            note(context, "structure.renommer", "unite/" + id, motif);
            return;
        }
        openEtablissement(id).rename(name);
        note(context, "structure.renommer", "etablissement/" + id, motif);
    }

    private EtablissementEntity openEtablissement(UUID id) {
        return repository
                .etablissement(id)
                .filter(one -> one.isOpen(Instant.now()))
                .orElseThrow(() -> new StructureRefusee(Cause.INCONNU));
    }

    private UniteEntity openUnite(UUID id) {
        return repository
                .unite(id)
                .filter(one -> one.isOpen(Instant.now()))
                .orElseThrow(() -> new StructureRefusee(Cause.INCONNU));
    }

    private static FicheUnite checked(FicheUnite fiche) {
        if (fiche.places().filter(one -> one < 0 || one > PLACES_AU_PLUS).isPresent()) {
            throw new StructureRefusee(Cause.PLACES);
        }
        return new FicheUnite(name(fiche.nom()), fiche.genre(), fiche.places(), fiche.ouverture());
    }

    private static String name(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > NOM_LE_PLUS_LONG) {
            throw new StructureRefusee(Cause.NOM);
        }
        return name;
    }

    private static Optional<String> finess(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FinessNumber(typed.strip()).value());
        } catch (IllegalArgumentException e) {
            throw new StructureRefusee(Cause.FINESS);
        }
    }

    private static Optional<String> categorie(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        if (!CATEGORIE.matcher(typed.strip()).matches()) {
            throw new StructureRefusee(Cause.CATEGORIE);
        }
        return Optional.of(typed.strip());
    }

    /** The words of a decision name these places. */
    private void note(TenantContext context, String quoi, String objet, Motif motif) {
        habilitations.ontChange(context);
        traces.noter(context, Fait.de(Acte.ADMINISTRATION, quoi, objet, motif));
    }
}
