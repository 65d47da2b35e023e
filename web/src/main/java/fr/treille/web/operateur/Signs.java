package fr.treille.web.operateur;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.Registration;
import java.util.Locale;

/** Small things that the screens of this console show alike. */
final class Signs {

    private static final long KILO = 1024;

    private Signs() {}

    /** In words first: a colour alone tells nothing. */
    static Component state(Registration one) {
        Span state = new Span(OperateurText.of(one.state()).here());
        state.addClassNames(
                "badge",
                switch (one.state()) {
                    case CycleDeVie.Actif a -> "badge-good";
                    case CycleDeVie.EnCreation e -> "badge-soon";
                    case CycleDeVie.Gele g -> "badge-soon";
                    case CycleDeVie.Clos c -> "badge-plain";
                    case CycleDeVie.Detruit d -> "badge-shut";
                });
        if (one.setAside().isEmpty()) {
            return state;
        }
        Span aside = new Span(OperateurText.SET_ASIDE.here());
        aside.addClassNames("badge", "badge-soon");
        return new Div(state, new Span(" "), aside);
    }

    static Span dot(Gestionnaire gestionnaire) {
        Span dot = new Span();
        dot.addClassName("dot");
        dot.getStyle().setBackgroundColor(gestionnaire.colour());
        return dot;
    }

    static NativeButton button(OperateurText label, String whole, Runnable pressed) {
        NativeButton button = new NativeButton(label.here(), event -> pressed.run());
        button.addClassName("button");
        button.setAriaLabel(whole);
        return button;
    }

    /** As people write sizes in French. */
    static String size(long bytes) {
        if (bytes < KILO * KILO) {
            return bytes / KILO + " Kio";
        }
        if (bytes < KILO * KILO * KILO) {
            return String.format(Locale.FRENCH, "%.1f Mio", (double) bytes / (KILO * KILO));
        }
        return String.format(Locale.FRENCH, "%.1f Gio", (double) bytes / (KILO * KILO * KILO));
    }
}
