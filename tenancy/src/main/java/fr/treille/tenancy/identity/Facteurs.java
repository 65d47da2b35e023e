package fr.treille.tenancy.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All by which one person proves who they are. */
public record Facteurs(List<Facteur> all) {

    public Facteurs {
        all = List.copyOf(all);
    }

    public Optional<Facteur> find(String id) {
        return all.stream().filter(facteur -> facteur.id().equals(id)).findFirst();
    }

    public boolean hasSecond() {
        return all.stream().anyMatch(Facteur::isSecond);
    }

    /** Whether nothing but the password would be left without it. */
    public boolean isOnlySecond(Facteur facteur) {
        return facteur.isSecond() && all.stream().filter(Facteur::isSecond).count() == 1;
    }

    /** Whether a second factor was added at this moment or later. */
    public boolean hasSecondSince(Instant moment) {
        return all.stream()
                .anyMatch(facteur -> facteur.isSecond() && !facteur.since().isBefore(moment));
    }
}
