package fr.treille.web.gestion;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.treille.tenancy.annuaire.Etat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How the directory stands, in a sentence, and the address to give to colleagues once it is open. */
final class ConnexionState extends Section {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Paragraph sentence = new Paragraph();
    private final Span address = new Span();
    private final Anchor tryIt;

    /** @param signIn where people of this gestionnaire sign in with their directory */
    ConnexionState(String signIn) {
        addClassName("message");
        address.setText(signIn);
        address.addClassName("address");
        tryIt = new Anchor(signIn, ConnexionText.TRY_IT.here(), AnchorTarget.BLANK);
        tryIt.setRouterIgnore(true);
        add(new H2(ConnexionText.STATE.here()), sentence, new Paragraph(address), new Paragraph(tryIt));
    }

    void show(Optional<Etat> etat) {
        boolean open = etat.filter(Etat::open).isPresent();
        sentence.setText(etat.map(ConnexionState::inWords).orElseGet(ConnexionText.STATE_NONE::here));
        address.getParent().orElseThrow().setVisible(open);
        tryIt.getParent().orElseThrow().setVisible(open);
    }

    private static String inWords(Etat etat) {
        if (etat.open()) {
            return ConnexionText.STATE_OPEN.here();
        }
        return etat.checked()
                .map(ConnexionState::inWords)
                .map(ConnexionText.STATE_CHECKED::here)
                .orElseGet(ConnexionText.STATE_UNCHECKED::here);
    }

    private static String inWords(Instant instant) {
        return DAY_AND_TIME.withLocale(UI.getCurrent().getLocale()).format(instant.atZone(PARIS));
    }
}
