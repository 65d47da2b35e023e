package fr.treille.infra.instance;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Passwords of this instance alone. */
final class Passwords {

    private static final int SECRET_BYTES = 24;
    private static final int KEY_BYTES = 32;
    private static final int NUMBERS = 9000;

    private static final List<String> WORDS = List.of(
            "Abricot",
            "Bouleau",
            "Cabane",
            "Carafe",
            "Cerise",
            "Chemin",
            "Colline",
            "Corbeille",
            "Coteau",
            "Fontaine",
            "Fougere",
            "Framboise",
            "Genet",
            "Glycine",
            "Grange",
            "Groseille",
            "Jardin",
            "Jasmin",
            "Lavande",
            "Lilas",
            "Marelle",
            "Marronnier",
            "Mirabelle",
            "Moulin",
            "Muguet",
            "Noisette",
            "Olivier",
            "Orage",
            "Osier",
            "Panier",
            "Pergola",
            "Pervenche",
            "Pinson",
            "Pivoine",
            "Platane",
            "Pommier",
            "Prairie",
            "Raisin",
            "Rivage",
            "Romarin",
            "Rosier",
            "Ruisseau",
            "Sarment",
            "Saule",
            "Sentier",
            "Sureau",
            "Tilleul",
            "Tonnelle",
            "Tournesol",
            "Treille",
            "Vallon",
            "Vendange",
            "Verger",
            "Vigne");

    private final SecureRandom random = new SecureRandom();

    /** For programs: 192 random bits. */
    String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** For ciphers: 256 random bits. */
    String key() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** For people: three words and a number; has what the realm's policy asks for. */
    String readable() {
        return word() + "-" + word() + "-" + word() + "-" + (1000 + random.nextInt(NUMBERS));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
