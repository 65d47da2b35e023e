package fr.treille.tenancy.encryption;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import fr.treille.tenancy.registry.GestionnaireKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Wraps the gestionnaires' keys (AES-256-GCM); read once from the settings, never written anywhere. */
final class MasterKey {

    private static final int BYTES = 32;

    private final Aead aead;

    private MasterKey(Aead aead) {
        this.aead = aead;
    }

    /** @param base64 32 random bytes, in base64 */
    @AccessesPartialKey
    static MasterKey of(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length != BYTES) {
                throw new IllegalStateException(
                        "treille.master-key must be 32 bytes in base64, it has " + bytes.length);
            }
            AeadConfig.register();
            AesGcmKey key = AesGcmKey.builder()
                    .setParameters(AesGcmParameters.builder()
                            .setKeySizeBytes(BYTES)
                            .setIvSizeBytes(12)
                            .setTagSizeBytes(16)
                            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                            .build())
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                    .build();
            KeysetHandle handle = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                    .build();
            return new MasterKey(handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("treille.master-key must be 32 bytes in base64", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform lacks AES-GCM", e);
        }
    }

    /** A new key of this gestionnaire's, wrapped. */
    byte[] newWrapped(GestionnaireKey owner) {
        try {
            KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(handle, aead, name(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key could not be made", e);
        }
    }

    /** @throws GeneralSecurityException when it was wrapped for another gestionnaire, or by another master key */
    Aead unwrap(byte[] wrapped, GestionnaireKey owner) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, name(owner))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] name(GestionnaireKey owner) {
        return owner.value().getBytes(StandardCharsets.UTF_8);
    }
}
