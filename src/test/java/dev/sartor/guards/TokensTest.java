package dev.sartor.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.sartor.identity.tokens.Keyring;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every operation with tokens that do not hold: 401, whatever is asked. */
class TokensTest extends GuardTest {
    @Autowired
    private Keyring keyring;

    @Test
    void aTokenThatDoesNotHoldOpensNothing() throws JOSEException, ParseException {
        var own = household("bramblewick");
        var before = kept(own.person().workspace());
        for (var token : forged(own.person().token()).entrySet()) {
            for (var operation : operations) {
                var address = operation.of(own.things());
                var body = Bodies.of(operation, own.things());
                var answer = api.send(operation, address, body, Map.of("Authorization", "Bearer " + token.getValue()));
                assertThat(answer.status())
                        .as(token.getKey() + ": " + operation + " " + answer.body())
                        .isEqualTo(401);
                assertThat(answer.body()).contains("\"code\":");
            }
        }
        assertThat(kept(own.person().workspace())).isEqualTo(before);
    }

    /** By what is wrong with them. */
    private Map<String, String> forged(String honest) throws JOSEException, ParseException {
        var key = keyring.signing();
        var stranger = new ECKeyGenerator(Curve.P_256).keyID(key.getKeyID()).generate();
        var said = SignedJWT.parse(honest).getJWTClaimsSet();
        var all = new LinkedHashMap<String, String>();
        all.put("no algorithm", new PlainJWT(said).serialize());
        all.put(
                "the public key as a secret",
                signed(
                        header(JWSAlgorithm.HS256, "at+jwt"),
                        said,
                        new MACSigner(key.toECPublicKey().getEncoded())));
        all.put("another's key", signed(header(JWSAlgorithm.ES256, "at+jwt"), said, new ECDSASigner(stranger)));
        var brought = new JWSHeader.Builder(header(JWSAlgorithm.ES256, "at+jwt"))
                .jwkURL(URI.create("https://elsewhere.example/keys"))
                .jwk(stranger.toPublicJWK())
                .build();
        all.put("a key brought along", signed(brought, said, new ECDSASigner(stranger)));
        all.put("another type", signed(header(JWSAlgorithm.ES256, "JWT"), said, new ECDSASigner(key)));
        var elsewhere = new JWTClaimsSet.Builder(said).audience("elsewhere").build();
        all.put("another audience", signed(header(JWSAlgorithm.ES256, "at+jwt"), elsewhere, new ECDSASigner(key)));
        var past = new JWTClaimsSet.Builder(said)
                .expirationTime(Date.from(Instant.EPOCH))
                .build();
        all.put("expired", signed(header(JWSAlgorithm.ES256, "at+jwt"), past, new ECDSASigner(key)));
        var others = new JWTClaimsSet.Builder(said)
                .claim("wid", household("zephyrine").person().workspace().toString())
                .build();
        all.put("into another's workspace", signed(header(JWSAlgorithm.ES256, "at+jwt"), others, new ECDSASigner(key)));
        return all;
    }

    private JWSHeader header(JWSAlgorithm algorithm, String type) {
        return new JWSHeader.Builder(algorithm)
                .type(new JOSEObjectType(type))
                .keyID(keyring.signing().getKeyID())
                .build();
    }

    private static String signed(JWSHeader header, JWTClaimsSet said, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, said);
        token.sign(signer);
        return token.serialize();
    }
}
