package fr.treille.web.gestion;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import fr.treille.tenancy.annuaire.Annuaires;
import fr.treille.tenancy.annuaire.Etat;
import fr.treille.tenancy.annuaire.Wanted;

/** What an administrator types of their directory, and what they have to declare in it. */
final class ConnexionForm extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<ConnexionText> kind = new RadioButtonGroup<>(ConnexionText.KIND.here());
    private final TextField address = new TextField();
    private final TextField clientId = new TextField(ConnexionText.CLIENT_ID.here());
    private final PasswordField clientSecret = new PasswordField(ConnexionText.CLIENT_SECRET.here());
    private final Paragraph entity = new Paragraph();

    /**
     * @param returnAddress where the directory sends people back
     * @param issuer how Keycloak is named in SAML
     */
    ConnexionForm(String returnAddress, String issuer) {
        addClassName("form");
        kind.setItems(ConnexionText.KIND_OIDC, ConnexionText.KIND_SAML);
        kind.setItemLabelGenerator(ConnexionText::here);
        kind.addValueChangeListener(event -> show());
        clientSecret.setHelperText(ConnexionText.CLIENT_SECRET_HELP.here());
        clientSecret.getElement().setAttribute("autocomplete", "new-password");
        String tooLong = ConnexionText.TOO_LONG.here(Annuaires.LONGEST);
        address.setI18n(new TextField.TextFieldI18n().setMaxLengthErrorMessage(tooLong));
        clientId.setI18n(new TextField.TextFieldI18n().setMaxLengthErrorMessage(tooLong));
        clientSecret.setI18n(new PasswordField.PasswordFieldI18n().setMaxLengthErrorMessage(tooLong));
        address.setMaxLength(Annuaires.LONGEST);
        clientId.setMaxLength(Annuaires.LONGEST);
        clientSecret.setMaxLength(Annuaires.LONGEST);
        address.setWidthFull();
        clientId.setWidthFull();
        clientSecret.setWidthFull();
        Paragraph declared = new Paragraph(ConnexionText.RETURN_ADDRESS.here(returnAddress));
        declared.addClassNames("readers", "address");
        entity.setText(ConnexionText.ENTITY.here(issuer));
        entity.addClassNames("readers", "address");
        add(kind, address, clientId, clientSecret, declared, entity);
        kind.setValue(ConnexionText.KIND_OIDC);
    }

    private void show() {
        boolean saml = isSaml();
        address.setLabel((saml ? ConnexionText.ADDRESS_SAML : ConnexionText.ADDRESS_OIDC).here());
        address.setHelperText((saml ? ConnexionText.ADDRESS_SAML_HELP : ConnexionText.ADDRESS_OIDC_HELP).here());
        clientId.setVisible(!saml);
        clientSecret.setVisible(!saml);
        entity.setVisible(saml);
    }

    private boolean isSaml() {
        return kind.getValue() == ConnexionText.KIND_SAML;
    }

    void fill(Etat etat) {
        kind.setValue(etat.saml() ? ConnexionText.KIND_SAML : ConnexionText.KIND_OIDC);
        address.setValue(etat.address());
        clientId.setValue(etat.clientId());
        clientSecret.clear();
    }

    void empty() {
        address.clear();
        clientId.clear();
        clientSecret.clear();
    }

    boolean isFitting() {
        return !address.isInvalid() && !clientId.isInvalid() && !clientSecret.isInvalid();
    }

    Wanted typed() {
        return isSaml()
                ? new Wanted.Saml(address.getValue())
                : new Wanted.Oidc(address.getValue(), clientId.getValue(), clientSecret.getValue());
    }
}
