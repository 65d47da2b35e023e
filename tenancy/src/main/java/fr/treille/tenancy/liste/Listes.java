package fr.treille.tenancy.liste;

import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.liste.ListeRefusee.Cause;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lists of a gestionnaire: everybody chooses from them, administrators change them. */
@TenantService
public class Listes {

    /** Characters of an item at most. */
    public static final int LIBELLE_LE_PLUS_LONG = 120;

    /** Items of a list at most. */
    public static final int ELEMENTS_AU_PLUS = 500;

    @Inject
    ListeRepository repository;

    @Inject
    Habilitations habilitations;

    @Inject
    Traces traces;

    /** All of its items in their order, those that are offered no more included: the model until somebody changed it. */
    public List<Element> liste(TenantContext context, Liste code) {
        List<ElementEntity> own = repository.elements(code);
        return own.isEmpty()
                ? modele(code)
                : own.stream().map(ElementEntity::element).toList();
    }

    private static List<Element> modele(Liste liste) {
        List<Element> all = new ArrayList<>();
        for (String libelle : liste.modele()) {
            all.add(new Element("M" + (all.size() + 1), libelle, true));
        }
        return all;
    }

    /**
     * Adds an item at the end.
     *
     * @return its code
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     * @throws ListeRefusee when it is no item, is there already or the list is full
     */
    public String ajouter(TenantContext context, Liste liste, String libelle) {
        Motif motif = habilitations.exigerAdministrateur(context, "liste.changer");
        String name = libelle(libelle);
        List<ElementEntity> all = own(context, liste);
        requireFree(all, name, "");
        if (all.size() >= ELEMENTS_AU_PLUS) {
            throw new ListeRefusee(Cause.PLEINE);
        }
        String code = UUID.randomUUID().toString();
        repository.keep(ElementEntity.of(liste, code, name, all.size()));
        note(context, liste, code, motif);
        return code;
    }

    /** Gives an item another name, also where it was chosen before. */
    public void renommer(TenantContext context, Liste liste, String code, String libelle) {
        Motif motif = habilitations.exigerAdministrateur(context, "liste.changer");
        String name = libelle(libelle);
        List<ElementEntity> all = own(context, liste);
        requireFree(all, name, code);
        element(all, code).rename(name);
        note(context, liste, code, motif);
    }

    /** Puts an item one place earlier, or later. */
    public void ranger(TenantContext context, Liste liste, String code, boolean plusTot) {
        Motif motif = habilitations.exigerAdministrateur(context, "liste.changer");
        List<ElementEntity> all = new ArrayList<>(own(context, liste));
        ElementEntity moved = element(all, code);
        int now = all.indexOf(moved);
        all.remove(now);
        all.add(Math.clamp(plusTot ? now - 1 : now + 1, 0, all.size()), moved);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).rank(i);
        }
        note(context, liste, code, motif);
    }

    /** Offers an item no more, or again. */
    public void proposer(TenantContext context, Liste liste, String code, boolean actif) {
        Motif motif = habilitations.exigerAdministrateur(context, "liste.changer");
        element(own(context, liste), code).offer(actif);
        note(context, liste, code, motif);
    }

    /**
     * Makes the list offer exactly these, in this order. What it offered and is not among them stays readable where it was
     * chosen; items of the same name keep their code.
     */
    public void suivre(TenantContext context, Liste liste, List<String> libelles) {
        Motif motif = habilitations.exigerAdministrateur(context, "liste.changer");
        List<ElementEntity> rest = new ArrayList<>(own(context, liste));
        int rank = 0;
        for (String typed : libelles) {
            String name = libelle(typed);
            Optional<ElementEntity> known = rest.stream()
                    .filter(one -> one.element().libelle().equalsIgnoreCase(name))
                    .findFirst();
            known.ifPresent(rest::remove);
            ElementEntity item = known.orElseGet(() ->
                    repository.keep(ElementEntity.of(liste, UUID.randomUUID().toString(), name, 0)));
            item.rename(name);
            item.offer(true);
            item.rank(rank++);
        }
        for (ElementEntity other : rest) {
            other.offer(false);
            other.rank(rank++);
        }
        note(context, liste, "socle", motif);
    }

    /** From the first change on, the list is the gestionnaire's own; two who begin at once do it one after the other. */
    private List<ElementEntity> own(TenantContext context, Liste liste) {
        habilitations.ontChange(context);
        List<ElementEntity> known = repository.elements(liste);
        if (!known.isEmpty()) {
            return known;
        }
        List<ElementEntity> made = new ArrayList<>();
        for (Element one : modele(liste)) {
            made.add(repository.keep(ElementEntity.of(liste, one.code(), one.libelle(), made.size())));
        }
        return made;
    }

    private static ElementEntity element(List<ElementEntity> all, String code) {
        return all.stream()
                .filter(one -> one.element().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ListeRefusee(Cause.INCONNU));
    }

    private static void requireFree(List<ElementEntity> all, String name, String but) {
        if (all.stream()
                .map(ElementEntity::element)
                .anyMatch(one ->
                        one.libelle().equalsIgnoreCase(name) && !one.code().equals(but))) {
            throw new ListeRefusee(Cause.DOUBLON);
        }
    }

    static String libelle(String typed) {
        String name = typed.strip();
        if (name.isEmpty()
                || name.length() > LIBELLE_LE_PLUS_LONG
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new ListeRefusee(Cause.LIBELLE);
        }
        return name;
    }

    private void note(TenantContext context, Liste liste, String code, Motif motif) {
        traces.noter(context, Fait.de(Acte.ADMINISTRATION, "liste.changer", liste.name() + "/" + code, motif));
    }
}
