package fr.treille.referential.recherche;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What everybody calls a category, whatever the name of the house on the door: who types “ehpad angers” means one of that
 * category, and most of them do not say so in their names.
 */
final class Sigles {

    private static final Map<String, List<String>> CATEGORIES = Map.ofEntries(
            Map.entry("ehpad", List.of("500")),
            Map.entry("ehpa", List.of("501", "502")),
            Map.entry("ssiad", List.of("354")),
            Map.entry("saad", List.of("460")),
            Map.entry("sessad", List.of("182")),
            Map.entry("ime", List.of("183")),
            Map.entry("itep", List.of("186")),
            Map.entry("cmpp", List.of("189")),
            Map.entry("camsp", List.of("190")),
            Map.entry("iem", List.of("192")),
            Map.entry("esat", List.of("246")),
            Map.entry("mas", List.of("255")),
            Map.entry("fam", List.of("437", "448")),
            Map.entry("eam", List.of("448", "437")),
            Map.entry("eanm", List.of("449")),
            Map.entry("samsah", List.of("445")),
            Map.entry("savs", List.of("446")),
            Map.entry("mecs", List.of("177")),
            Map.entry("chrs", List.of("214")),
            Map.entry("cada", List.of("443")));

    private Sigles() {}

    /** The codes as a list of SQL; they are ours, nothing of it was typed. */
    static Optional<String> codes(String word) {
        return Optional.ofNullable(CATEGORIES.get(word))
                .map(codes -> codes.stream().collect(Collectors.joining("', '", "('", "')")));
    }
}
