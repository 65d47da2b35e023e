package fr.treille.tenancy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.tenancy.audit.Sceau.Attendu;
import fr.treille.tenancy.registry.GestionnaireKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Exports that are years old must still fit: these hashes may never change. */
class EmpreinteTest {

    private static final Instant INSTANT = Instant.parse("2026-03-01T10:00:00.12Z");
    private static final GestionnaireKey KEY = new GestionnaireKey("les-tilleuls");

    private static final Trace TRACE = new Trace(
            42,
            INSTANT,
            "LECTURE",
            "dossier.lire",
            "compte-1",
            "Anaïs Le Goff",
            "Éducatrice",
            Optional.of(UUID.fromString("00000000-0000-0001-0000-000000000002")),
            "VIE",
            "dossier/7",
            "personne de votre unité",
            "192.0.2.7",
            "0123456789abcdef",
            "otp");

    private static final Sceau SCEAU = new Sceau(
            2,
            INSTANT,
            "a".repeat(64),
            List.of(41L, 42L),
            List.of("b".repeat(64), "c".repeat(64)),
            List.of(new Attendu(40, 1772359200)),
            42,
            "preuve");

    @Test
    void ofATraceIsAsDocumented() {
        assertThat(Empreinte.de(TRACE)).isEqualTo("baf5d652db82885bcdb4d8030418b2204277210a0da20a001d9f0f17db1bc665");
    }

    @Test
    void ofASealIsAsDocumentedAndWithoutItsProof() {
        assertThat(Empreinte.de(KEY, SCEAU))
                .isEqualTo("bd792fe303791b2dfa92a62c5d253de41830bc2f028881d8fc6e200513b0aef9");
        assertThat(Empreinte.de(KEY, SCEAU.proved("another")))
                .isEqualTo("bd792fe303791b2dfa92a62c5d253de41830bc2f028881d8fc6e200513b0aef9");
    }

    @Test
    void timesAlwaysHaveSixDecimals() {
        assertThat(Empreinte.texte(INSTANT)).isEqualTo("2026-03-01T10:00:00.120000Z");
        assertThat(Empreinte.texte(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00.000000Z");
    }

    @Test
    void whereAFieldEndsCounts() {
        assertThat(Stream.of(like("ab", "c"), like("a", "bc"), like("", "abc")).map(Empreinte::de))
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherGestionnairesSealHasAnotherHash() {
        assertThat(Empreinte.de(new GestionnaireKey("rives-de-loire"), SCEAU)).isNotEqualTo(Empreinte.de(KEY, SCEAU));
    }

    private static Trace like(String volet, String objet) {
        return new Trace(1, INSTANT, "LISTE", "x", "", "", "", Optional.empty(), volet, objet, "", "", "", "");
    }
}
