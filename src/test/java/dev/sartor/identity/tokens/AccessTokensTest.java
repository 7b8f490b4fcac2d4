package dev.sartor.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.ulid.UlidCreator;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.WorkspaceId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only what our key signed, for us, and lately, is a token. */
class AccessTokensTest {
    private static final String ISSUER = "https://sartor.example";
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Memory keys = new Memory();
    private final Seal seal = new Seal(new byte[32]);
    private final AccessClaims claims = new AccessClaims(
            new AccountId(UlidCreator.getUlid()), new WorkspaceId(UlidCreator.getUlid()), UlidCreator.getUlid());

    @Test
    void whatIsWrittenIsRead() {
        assertThat(at(NOON).read(at(NOON).write(claims))).isEqualTo(claims);
    }

    @Test
    void aTokenEndsAfterFifteenMinutes() {
        var token = at(NOON).write(claims);
        assertThat(at(NOON.plusSeconds(899)).read(token)).isEqualTo(claims);
        assertThatThrownBy(() -> at(NOON.plusSeconds(900)).read(token))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo("token_expired"));
    }

    @Test
    void anotherIssuersTokenIsRefused() {
        var other = new AccessTokens(ring(NOON), "https://other.example", clock(NOON), UlidCreator::getUlid);
        assertRefused(other.write(claims));
    }

    @Test
    void keysTakeTurnsAndTheOldOneStillProvesItsTokens() {
        var token = at(NOON).write(claims);
        var later = NOON.plus(Duration.ofDays(90)).plusSeconds(1);
        at(later).write(claims);
        assertThat(keys.kept).hasSize(2);
        var kid = keys.kept.getLast().kid();
        assertThat(ring(later).proving(kid)).isPresent();
        assertThat(ring(later).signing().getKeyID()).isNotEqualTo(kid);
        assertThat(ring(later.plus(Duration.ofDays(2))).proving(kid)).isEmpty();
        assertThat(token).isNotEmpty();
    }

    @Test
    void forgeriesAreRefused() throws Exception {
        var honest = at(NOON).write(claims);
        var key = ring(NOON).signing();
        var said = SignedJWT.parse(honest).getJWTClaimsSet();
        var parts = honest.split("\\.", -1);
        assertRefused(new PlainJWT(said).serialize());
        assertRefused(parts[0] + "." + parts[1] + ".");
        assertRefused(parts[0] + "." + parts[1].substring(0, parts[1].length() - 4) + "AAAA." + parts[2]);
        assertRefused(confused(key, said));
        assertRefused(signed(key, key.getKeyID(), "JWT", said));
        assertRefused(signed(key, key.getKeyID(), null, said));
        assertRefused(signed(strange(), key.getKeyID(), "at+jwt", said));
        assertRefused(signed(strange(), "unknown", "at+jwt", said));
        assertRefused("");
        assertRefused("a.b.c");
        assertRefused("a".repeat(5000));
    }

    @Test
    void aKeyThatATokenBringsAlongIsNotBelieved() throws Exception {
        var said = SignedJWT.parse(at(NOON).write(claims)).getJWTClaimsSet();
        var own = strange();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(ring(NOON).signing().getKeyID())
                .jwk(own.toPublicJWK())
                .jwkURL(URI.create("https://elsewhere.example/keys"))
                .build();
        var token = new SignedJWT(header, said);
        token.sign(new ECDSASigner(own));
        assertRefused(token.serialize());
    }

    @Test
    void everyClaimCounts() throws Exception {
        var key = ring(NOON).signing();
        var said = SignedJWT.parse(at(NOON).write(claims)).getJWTClaimsSet();
        for (var without : List.of("iss", "aud", "sub", "wid", "sid", "exp", "iat")) {
            var less = new JWTClaimsSet.Builder(said).claim(without, null).build();
            assertRefused(signed(key, key.getKeyID(), "at+jwt", less));
        }
        var more = new JWTClaimsSet.Builder(said)
                .audience(List.of("sartor-api", "other"))
                .build();
        assertRefused(signed(key, key.getKeyID(), "at+jwt", more));
        var past = new JWTClaimsSet.Builder(said)
                .expirationTime(Date.from(NOON.minusSeconds(1)))
                .build();
        var token = signed(key, key.getKeyID(), "at+jwt", past);
        assertThatThrownBy(() -> at(NOON).read(token)).isInstanceOf(Failure.class);
    }

    /** HS256 with the public key as its secret, the classic confusion. */
    private static String confused(ECKey key, JWTClaimsSet said) throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        var token = new SignedJWT(header, said);
        token.sign(new MACSigner(key.toECPublicKey().getEncoded()));
        return token.serialize();
    }

    private static ECKey strange() throws Exception {
        return new ECKeyGenerator(Curve.P_256).generate();
    }

    private static String signed(
            ECKey key, String kid, @org.jspecify.annotations.Nullable String type, JWTClaimsSet said) throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(type == null ? null : new JOSEObjectType(type))
                .keyID(kid)
                .build();
        var token = new SignedJWT(header, said);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> at(NOON).read(token))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.kind().status()).isEqualTo(401));
    }

    private AccessTokens at(Instant now) {
        return new AccessTokens(ring(now), ISSUER, clock(now), UlidCreator::getUlid);
    }

    private Keyring ring(Instant now) {
        return new Keyring(keys, seal, clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static final class Memory implements SigningKeys {
        private final List<Kept> kept = new ArrayList<>();

        @Override
        public List<Kept> all() {
            return List.copyOf(kept);
        }

        @Override
        public void add(Kept key) {
            kept.addFirst(key);
        }

        @Override
        public void dropOlderThan(Instant limit) {
            kept.removeIf(one -> one.createdAt().isBefore(limit));
        }
    }
}
