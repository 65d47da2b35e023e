package fr.treille.tenancy.socle;

import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.liste.Liste;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that a grappe may share: the template of a role that works with persons, or a list. */
public record ElementDeSocle(Sorte sorte, String code) implements Serializable {

    /** All there are. A technical role is the same everywhere: it gets no content, whoever asks. */
    public static List<ElementDeSocle> tous() {
        return Stream.concat(
                        Arrays.stream(ModeleDeRole.values())
                                .filter(modele -> !modele.technique())
                                .map(modele -> new ElementDeSocle(Sorte.ROLE, modele.name())),
                        Arrays.stream(Liste.values()).map(liste -> new ElementDeSocle(Sorte.LISTE, liste.name())))
                .toList();
    }

    /** Empty where there is no such thing. */
    public static Optional<ElementDeSocle> trouver(String sorte, String code) {
        return tous().stream()
                .filter(one -> one.sorte.name().equals(sorte) && one.code.equals(code))
                .findFirst();
    }

    public String libelle() {
        return switch (sorte) {
            case ROLE -> ModeleDeRole.valueOf(code).libelle();
            case LISTE -> Liste.valueOf(code).libelle();
        };
    }

    ModeleDeRole modele() {
        return ModeleDeRole.valueOf(code);
    }

    Liste liste() {
        return Liste.valueOf(code);
    }
}
