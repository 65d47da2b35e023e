package fr.treille.tenancy.provisioning;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import fr.treille.tenancy.migration.TenantArchive.Inventory;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/** Written before anything is destroyed, since nothing could be counted afterwards; never changed. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
class Certificates {

    @Inject
    ProvisioningRepository repository;

    void order(Gestionnaire gestionnaire, Inventory inventory, String by, String why) {
        JsonObjectBuilder rows = Json.createObjectBuilder();
        JsonObjectBuilder checksums = Json.createObjectBuilder();
        inventory.tables().forEach(table -> {
            rows.add(table.name(), table.rows());
            checksums.add(table.name(), table.sha256());
        });
        String content = Json.createObjectBuilder()
                .add("key", gestionnaire.key().value())
                .add("name", gestionnaire.name())
                .add("orderedAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .add("by", by)
                .add("why", why)
                .add("exportSha256", inventory.sha256())
                .add("rows", rows)
                .add("checksums", checksums)
                .build()
                .toString();
        repository.add(CertificateEntity.of(gestionnaire.key().value(), content, sha256(content)));
    }

    Optional<Certificate> find(GestionnaireKey key) {
        return repository.certificate(key.value()).map(entity -> new Certificate(entity.content(), entity.sha256()));
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
