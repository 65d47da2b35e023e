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
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The establishments and units of a gestionnaire. */
@TenantService
public class Structure implements Lieux {

    /** Characters of a name at most. */
    public static final int NOM_LE_PLUS_LONG = 120;

    /** What was typed is no name, or what it should be part of is not there; nothing was changed. */
    public static final class StructureRefusee extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public enum Cause {
            NOM,
            FINESS,
            INCONNU
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

    /** All that has not ended, by name; every member may know it. */
    public List<Etablissement> liste(TenantContext context) {
        List<UniteEntity> unites = repository.unites();
        return repository.etablissements().stream()
                .map(one -> new Etablissement(
                        one.id(),
                        one.nom(),
                        one.finess(),
                        within(
                                unites.stream()
                                        .filter(unite -> unite.etablissement().equals(one.id()))
                                        .toList(),
                                Optional.empty())))
                .toList();
    }

    private static List<Unite> within(List<UniteEntity> unites, Optional<UUID> parent) {
        return unites.stream()
                .filter(unite -> unite.parent().equals(parent))
                .map(unite -> new Unite(unite.id(), unite.nom(), within(unites, Optional.of(unite.id()))))
                .toList();
    }

    @Override
    public Map<UUID, String> noms(TenantContext context) {
        Map<UUID, String> noms = new HashMap<>();
        repository.etablissements().forEach(one -> noms.put(one.id(), one.nom()));
        repository.unites().forEach(one -> noms.put(one.id(), one.nom()));
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
        UUID id = UUID.randomUUID();
        repository.keep(EtablissementEntity.of(id, name, number));
        note(context, "structure.ajouter", "etablissement/" + id, motif);
        return id;
    }

    /**
     * @param parent the establishment, or the unit, that it becomes part of
     * @return its identifier
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws StructureRefusee when the name is none or the parent is not there
     */
    public UUID ajouterUnite(TenantContext context, UUID parent, String nom) {
        Motif motif = habilitations.exigerAdministrateur(context, "structure.ajouter");
        String name = name(nom);
        Optional<UniteEntity> unit = repository.unite(parent);
        UUID etablissement = unit.map(UniteEntity::etablissement)
                .or(() -> repository.etablissement(parent).map(EtablissementEntity::id))
                .orElseThrow(() -> new StructureRefusee(StructureRefusee.Cause.INCONNU));
        UUID id = UUID.randomUUID();
        repository.keep(UniteEntity.of(id, etablissement, unit.map(UniteEntity::id), name));
        note(context, "structure.ajouter", "unite/" + id, motif);
        return id;
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
        repository
                .etablissement(id)
                .orElseThrow(() -> new StructureRefusee(StructureRefusee.Cause.INCONNU))
                .rename(name);
        note(context, "structure.renommer", "etablissement/" + id, motif);
    }

    private static String name(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > NOM_LE_PLUS_LONG) {
            throw new StructureRefusee(StructureRefusee.Cause.NOM);
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
            throw new StructureRefusee(StructureRefusee.Cause.FINESS);
        }
    }

    /** The words of a decision name these places. */
    private void note(TenantContext context, String quoi, String objet, Motif motif) {
        habilitations.ontChange(context);
        traces.noter(context, Fait.de(Acte.ADMINISTRATION, quoi, objet, motif));
    }
}
