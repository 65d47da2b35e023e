package fr.treille.tenancy.journal;

import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.encryption.Encryption;
import fr.treille.tenancy.encryption.Encryption.Place;
import fr.treille.tenancy.journal.SignatureRepository.Pair;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Signs, for a gestionnaire, what leaves this product: Ed25519, a pair of keys of its own, made at the first use. Whoever has
 * the public half can verify alone; the private half is encrypted with the gestionnaire's key and goes with it.
 */
@TenantService
public class Signatures {

    private static final String ALGORITHM = "Ed25519";
    private static final Place PLACE = new Place("cle_signature", "privee", "1");

    @Inject
    SignatureRepository repository;

    @Inject
    Encryption encryption;

    /** The public half, in PEM. */
    public String publicKey(TenantContext context) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(HexFormat.of().parseHex(pair(context).publique()));
        return "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
    }

    /**
     * Signs these bytes.
     *
     * @return 64 bytes, in hexadecimal
     * @throws Encryption.Unreadable when the private half was exchanged or its key is gone
     */
    public String sign(TenantContext context, String content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey(context, pair(context)));
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("something could not be signed", e);
        }
    }

    private PrivateKey privateKey(TenantContext context, Pair pair) throws GeneralSecurityException {
        String base64 = encryption.decrypt(context, PLACE, HexFormat.of().parseHex(pair.privee()));
        return KeyFactory.getInstance(ALGORITHM)
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    private Pair pair(TenantContext context) {
        return repository.find().orElseGet(() -> {
            repository.insert(newPair(context));
            return repository.find().orElseThrow();
        });
    }

    private Pair newPair(TenantContext context) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
            HexFormat hex = HexFormat.of();
            return new Pair(
                    hex.formatHex(pair.getPublic().getEncoded()),
                    hex.formatHex(encryption.encrypt(context, PLACE, secret)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
