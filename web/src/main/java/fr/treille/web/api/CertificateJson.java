package fr.treille.web.api;

import fr.treille.tenancy.provisioning.Certificate;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.Passage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** The certificate of a destruction, with the moment at which it ended. */
final class CertificateJson {

    private CertificateJson() {}

    static JsonObject of(Certificate certificate, List<Passage> history) {
        try (JsonReader reader = Json.createReader(new StringReader(certificate.content()))) {
            JsonObjectBuilder complete = Json.createObjectBuilder(reader.readObject());
            complete.add(
                    "destroyedAt",
                    history.stream()
                            .filter(passage -> passage.to() instanceof CycleDeVie.Detruit)
                            .<JsonValue>map(
                                    passage -> Json.createValue(passage.at().toString()))
                            .findFirst()
                            .orElse(JsonValue.NULL));
            return complete.add("sha256", certificate.sha256()).build();
        }
    }
}
