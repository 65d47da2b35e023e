package fr.treille.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.treille.web.security.SignedIn;
import fr.treille.web.words.Language;
import java.util.Arrays;

/** Who is signed in, their comforts, and the way out. */
final class UserMenu extends Div {

    private static final long serialVersionUID = 1L;
    private static final String MENU_ID = "personne";

    UserMenu(SignedIn who) {
        addClassName("user");
        Div menu = new Div(identity(who), account(), new ThemeChoice(), languages(), help(), signOut());
        menu.setId(MENU_ID);
        menu.addClassNames("menu", "menu-end");
        menu.getElement().setAttribute("popover", "auto");
        add(button(who), menu);
    }

    private static NativeButton button(SignedIn who) {
        Span name = named(who);
        name.addClassName("user-name");
        Span disc = new Span(who.subject().initials());
        disc.addClassName("disc");
        disc.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton();
        button.add(name, disc);
        button.addClassName("user-button");
        button.getElement().setAttribute("popovertarget", MENU_ID);
        return button;
    }

    private static Component identity(SignedIn who) {
        Span identity = named(who);
        identity.addClassName("identity");
        return identity;
    }

    /** The name, and the fonction unless it says nothing more. */
    private static Span named(SignedIn who) {
        String name = who.subject().displayName();
        Span named = new Span(new Span(name));
        if (!who.fonction().isBlank() && !who.fonction().equals(name)) {
            Span fonction = new Span(who.fonction());
            fonction.addClassName("fonction");
            // Read aloud, the two would run into one word.
            named.add(new Text(" "), fonction);
        }
        return named;
    }

    private static Component account() {
        Anchor account = new Anchor("compte");
        account.add(VaadinIcon.USER.create(), new Span(ShellText.ACCOUNT.here()));
        account.addClassName("menu-item");
        return account;
    }

    private static Component languages() {
        String spoken = Language.of(UI.getCurrent().getLocale()).tag();
        Div choices = new Div();
        choices.addClassName("choices");
        Arrays.stream(Language.values()).forEach(language -> {
            NativeButton button = new NativeButton(language.ownName());
            button.getElement()
                    .setAttribute("lang", language.tag())
                    .setAttribute("data-language", language.tag())
                    .setAttribute("data-cookie", Language.COOKIE)
                    .setAttribute("aria-pressed", String.valueOf(language.tag().equals(spoken)));
            choices.add(button);
        });
        FieldSet languages = new FieldSet(ShellText.LANGUAGE.here());
        languages.add(choices);
        return languages;
    }

    private static Component help() {
        NativeButton help = new NativeButton();
        help.add(VaadinIcon.KEYBOARD_O.create(), new Span(ShellText.KEYBOARD_HELP.here()));
        help.getElement().setAttribute("data-help", true);
        help.addClassName("menu-item");
        return help;
    }

    private static Component signOut() {
        LeavingLink signOut = new LeavingLink();
        signOut.setHref("deconnexion");
        signOut.add(VaadinIcon.SIGN_OUT.create(), new Span(ShellText.SIGN_OUT.here()));
        signOut.addClassName("menu-item");
        return signOut;
    }
}
