package fr.treille.tenancy.socle;

import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.Matrice;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.liste.Listes;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What one version holds. */
public sealed interface Contenu extends Serializable {

    /** What a role may do, volet by volet. */
    record Role(Map<Volet, Cellule> cellules) implements Contenu {

        /** Whole, whatever was given: a volet that is not named is shut. */
        public Role {
            Map<Volet, Cellule> whole = new EnumMap<>(Volet.class);
            for (Volet volet : Volet.values()) {
                whole.put(volet, cellules.getOrDefault(volet, Cellule.FERMEE));
            }
            cellules = whole;
        }

        public static Role de(Matrice matrice, ModeleDeRole modele) {
            return new Role(Arrays.stream(Volet.values())
                    .collect(Collectors.toMap(volet -> volet, volet -> matrice.cellule(modele, volet))));
        }

        /** Whether it gives more than the national template anywhere. */
        public boolean elargit(ModeleDeRole modele) {
            return cellules.entrySet().stream().anyMatch(one -> Matrice.elargit(modele, one.getKey(), one.getValue()));
        }

        @Override
        public String texte() {
            return cellules.entrySet().stream()
                    .map(one -> one.getKey() + "=" + one.getValue().notation())
                    .collect(Collectors.joining("\n"));
        }
    }

    /** What a list offers, in its order. */
    record Choisir(List<String> libelles) implements Contenu {

        /** @throws SocleRefuse when it is no list: empty, too long, twice the same */
        public Choisir {
            libelles = libelles.stream()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList();
            boolean sound = !libelles.isEmpty()
                    && libelles.size() <= Listes.ELEMENTS_AU_PLUS
                    && libelles.stream()
                                    .map(one -> one.toLowerCase(Locale.ROOT))
                                    .distinct()
                                    .count()
                            == libelles.size()
                    && libelles.stream()
                            .allMatch(one -> one.length() <= Listes.LIBELLE_LE_PLUS_LONG
                                    && one.chars().noneMatch(Character::isISOControl));
            if (!sound) {
                throw new SocleRefuse(SocleRefuse.Cause.CONTENU);
            }
        }

        @Override
        public String texte() {
            return String.join("\n", libelles);
        }
    }

    /** As it is kept: one line for each cell or item. */
    String texte();

    static Contenu lire(Sorte sorte, String texte) {
        return switch (sorte) {
            case LISTE -> new Choisir(texte.lines().toList());
            case ROLE ->
                new Role(texte.lines()
                        .map(line -> line.split("=", 2))
                        .collect(Collectors.toMap(line -> Volet.valueOf(line[0]), line -> Cellule.lire(line[1]))));
        };
    }

    /** From the first to the second; nothing when they are the same. */
    static List<Ecart> ecarts(Contenu avant, Contenu apres) {
        List<Ecart> all = new ArrayList<>();
        if (avant instanceof Role(Map<Volet, Cellule> first) && apres instanceof Role(Map<Volet, Cellule> second)) {
            first.forEach((volet, cellule) -> {
                Cellule other = second.getOrDefault(volet, Cellule.FERMEE);
                if (!cellule.equals(other)) {
                    all.add(new Ecart.DeCellule(volet, cellule, other));
                }
            });
        }
        if (avant instanceof Choisir(List<String> first) && apres instanceof Choisir(List<String> second)) {
            second.stream()
                    .filter(one -> !first.contains(one))
                    .map(Ecart.Ajout::new)
                    .forEach(all::add);
            first.stream()
                    .filter(one -> !second.contains(one))
                    .map(Ecart.Retrait::new)
                    .forEach(all::add);
            if (all.isEmpty() && !first.equals(second)) {
                all.add(new Ecart.Ordre());
            }
        }
        return all;
    }
}
