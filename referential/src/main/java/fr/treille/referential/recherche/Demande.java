package fr.treille.referential.recherche;

import fr.treille.referential.etablissement.Recherchable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a typed text asks for.
 *
 * @param numero the text is a number or a part of one: its characters without spaces
 * @param mots words to be found, each in one of several spellings; none when nothing was typed that can be looked for
 */
record Demande(Optional<String> numero, List<List<Graphie>> mots) {

    /** Longer than anything that has a name; the rest of a page that was pasted by mistake is not looked at. */
    private static final int LETTERS = 200;

    private static final int WORDS = 8;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9ab][0-9]{1,12}");

    /** FINESS writes them in both ways, hence so does everybody. */
    private static final List<List<String>> SAME =
            List.of(List.of("saint", "st"), List.of("sainte", "ste"), List.of("docteur", "dr"));

    static Demande de(String texte) {
        String start = texte.length() > LETTERS ? texte.substring(0, LETTERS) : texte;
        String text = Recherchable.de(INVISIBLE.matcher(start).replaceAll(""));
        String compact = text.replace(" ", "");
        if (NUMBER.matcher(compact).matches()) {
            return new Demande(Optional.of(compact), List.of());
        }
        List<List<Graphie>> words = Arrays.stream(text.split(" "))
                .filter(word -> word.length() > 1)
                .distinct()
                .limit(WORDS)
                .map(Demande::spellings)
                .toList();
        return new Demande(Optional.empty(), words);
    }

    /** The typed one first. */
    private static List<Graphie> spellings(String word) {
        return SAME.stream()
                .filter(same -> same.contains(word))
                .findFirst()
                .map(same -> Stream.concat(Stream.of(word), same.stream())
                        .distinct()
                        .map(Graphie::entiere)
                        .toList())
                .orElse(List.of(Graphie.tapee(word)));
    }

    boolean rien() {
        return numero.isEmpty() && mots.isEmpty();
    }
}
