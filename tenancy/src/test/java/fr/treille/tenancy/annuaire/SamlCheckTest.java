package fr.treille.tenancy.annuaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.treille.tenancy.identity.Directory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamlCheckTest {

    private static final String VALID = resource("valid.base64");
    private static final String EXPIRED = resource("expired.base64");
    private static final String METADATA = """
            <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
                                 xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="urn:annuaire">
              <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data>
                  <ds:X509Certificate>CERTIFICATE</ds:X509Certificate>
                </ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
                <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="$here/r"/>
                <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="$here/p"/>
              </md:IDPSSODescriptor>
            </md:EntityDescriptor>""";

    private final ADirectory directory = new ADirectory();
    private final SamlCheck check = new SamlCheck(ADirectory.asked());

    @AfterEach
    void stop() {
        directory.close();
    }

    private Directory.Saml checked(String metadata) throws Unsound {
        directory.answering("/metadata", metadata);
        return check.check(directory.address() + "/metadata");
    }

    private Fault fault(String metadata) {
        return assertThatExceptionOfType(Unsound.class)
                .isThrownBy(() -> checked(metadata))
                .actual()
                .fault();
    }

    @Test
    void aSoundOneTellsWhoItIsAndHowItSigns() throws Unsound {
        assertThat(checked(METADATA.replace("CERTIFICATE", VALID)))
                .isEqualTo(new Directory.Saml("urn:annuaire", directory.address() + "/p", List.of(VALID)));
    }

    @Test
    void aCertificateThatIsOverIsRefused() {
        assertThat(fault(METADATA.replace("CERTIFICATE", EXPIRED))).isEqualTo(Fault.CERTIFICATE_EXPIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rien", "AAAA"})
    void aCertificateThatCannotBeReadIsRefused(String certificate) {
        assertThat(fault(METADATA.replace("CERTIFICATE", certificate))).isEqualTo(Fault.NO_CERTIFICATE);
    }

    @Test
    void oneForEncryptionOnlySignsNothing() {
        assertThat(fault(METADATA.replace("CERTIFICATE", VALID).replace("use=\"signing\"", "use=\"encryption\"")))
                .isEqualTo(Fault.NO_CERTIFICATE);
    }

    @Test
    void aDocumentTypeIsRefusedHoweverHarmlessItLooks() {
        String entity = "<!DOCTYPE x [<!ENTITY who SYSTEM \"$here/secret\">]>"
                + METADATA.replace("urn:annuaire", "&who;").replace("CERTIFICATE", VALID);

        assertThat(fault(entity)).isEqualTo(Fault.NOT_A_DIRECTORY);
    }

    @Test
    void anAddressInsideANetworkIsRefused() {
        assertThat(fault(METADATA.replace("CERTIFICATE", VALID).replace("$here/p", "https://10.0.0.1/p")))
                .isEqualTo(Fault.ADDRESS_OF_ITS_OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "<html/>", "<a><b></a>"})
    void whatIsNoMetadataIsSaid(String body) {
        assertThat(fault(body)).isEqualTo(Fault.NOT_A_DIRECTORY);
    }

    @Test
    void withoutANameOrAnAddressForFormsItIsNone() {
        String sound = METADATA.replace("CERTIFICATE", VALID);
        assertThat(fault(sound.replace("entityID=\"urn:annuaire\"", ""))).isEqualTo(Fault.NOT_A_DIRECTORY);
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(SamlCheckTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
