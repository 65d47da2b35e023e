package fr.treille.tenancy.access;

import java.util.EnumMap;
import java.util.Map;

/**
 * The default habilitation matrix, in the notation of {@link Cellule}. Legal base: the team that cares for the same person
 * (L.1110-12 CSP) and what is strictly necessary for its mission; who else may be admitted to sharing is listed in
 * R.1110-2 CSP.
 *
 * <p>Where the published matrix leaves room: a director's own persons are those of the establishment, so AUD has no
 * {@code (p)}; a secretary's files of closed envelopes give no access to MED; INS of the secretary is without merging.
 */
final class MatriceParDefaut {

    private static final String TABLE = """
            -                          ADM                INS       JUR       RES   PP           TRE         AGD             PSY           SOI              MED                 FEI   FAC  STA            AUD  PAR
            DIRECTEUR                  L                  –         L         L     LV           L           L               –†            –†               –†                  EV    L    L              L    –
            CHEF_DE_SERVICE            E(p)               –         L(p)      –     EV(p)        E(p)        E(p)            –             L:resume(p)      –                   E(p)  –    L(p)           –    –
            EDUCATEUR                  L(p)               –         L(p)      –     E(p)         E(p)        E(p)            L:partage(p)  L:consignes(p)   –                   E     –    –              –    –
            AES                        L:contacts(p)      –         –         –     L(p)         E(p)        E:presences(p)  –             E:constantes(p)  –                   E     –    –              –    –
            VEILLEUR                   L:urgence(p,poste) –         –         –     L:consignes  E(p,poste)  L               –             L:consignes      –                   E     –    –              –    –
            INFIRMIER                  L(p)               E         –         –     L(p)         E(p)        E(p)            –             E(p)             L(p)                E     –    L:soins        –    –
            MEDECIN                    L                  L         L         –     E:part       L           E               L             E                EV                  E     –    L:medical      –    –
            REEDUCATEUR                L(p)               –         –         –     E:part(p)    E(p)        E(p)            –             E:bilans(p)      L:prescriptions(p)  E     –    –              –    –
            PSYCHOLOGUE                L(p)               –         L(p)      –     E(p)         E(p)        E(p)            E:notes       L(p)             –                   E     –    –              –    –
            ASSISTANT_SOCIAL           E(p)               L         E(p)      E(p)  E(p)         E(p)        E(p)            –             –                –                   E     L    –              –    –
            SECRETAIRE                 E                  EV:saisie L         L     L:dates      –           E               –             –                –                   E     –    L              –    –
            COMPTABLE                  L:sejour           –         L:payeur  L     –            –           L:presences     –             –                –                   –     E    L:facturation  –    –
            REFERENT_IDENTITOVIGILANCE E:identite         EV        –         –     –            –           –               –             –                –                   E     –    L:identites    –    –
            RESPONSABLE_QUALITE        –                  –         –         –     –            –           –               –             –                –                   EV    –    L(a)           –    –
            ADMIN_FONCTIONNEL          –                  –         –         –     –            –           –               –             –                –                   E     –    L:usage(a)     L    E
            CHEF_DE_PROJET             –                  –         –         –     –            –           –               –             –                –                   –     –    L:usage(a)     –    E:socle
            DPO                        –                  –         –         –     –            –           –               –             –                –                   L     –    –              L    L:registres
            SUPPORT                    –                  –         –         –     –            –           –               –             –                –                   –     –    L:technique(a) –    L:ticket
            """;

    private MatriceParDefaut() {}

    static Map<ModeleDeRole, Map<Volet, Cellule>> lire() {
        Map<ModeleDeRole, Map<Volet, Cellule>> matrix = new EnumMap<>(ModeleDeRole.class);
        TABLE.lines().skip(1).map(line -> line.split(" +")).forEach(words -> {
            Map<Volet, Cellule> row = new EnumMap<>(Volet.class);
            for (Volet volet : Volet.values()) {
                row.put(volet, Cellule.lire(words[volet.ordinal() + 1]));
            }
            matrix.put(ModeleDeRole.valueOf(words[0]), row);
        });
        return matrix;
    }
}
