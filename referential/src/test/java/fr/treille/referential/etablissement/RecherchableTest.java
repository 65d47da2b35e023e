package fr.treille.referential.etablissement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RecherchableTest {

    @Test
    void accentsCapitalsAndSignsMakeNoDifference() {
        assertEquals(
                "ehpad l oree du chateau saint etienne", Recherchable.de("EHPAD L’Orée-du-Château", "Saint-Étienne"));
        assertEquals("ehpad l oree du chateau", Recherchable.de("  ehpad l'oree   du CHATEAU "));
    }

    @Test
    void lettersThatHoldTwoAreWrittenAsTwo() {
        assertEquals("sacre coeur", Recherchable.de("Sacré-Cœur"));
        assertEquals("maison 2", Recherchable.de("Maison ²"));
    }

    @Test
    void emptyTextsLeaveNothing() {
        assertEquals("", Recherchable.de("", " - "));
        assertEquals("les tilleuls 750000218", Recherchable.de("", "Les Tilleuls", "", "750000218"));
    }
}
