package dev.sartor.identity.tokens;

import com.github.f4b6a3.ulid.Ulid;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Remembered;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;

/** Writes and reads access tokens (RFC 9068): ES256 by our own keys only, whatever a token's header proposes. */
public final class AccessTokens {
    public static final Duration LIFE = Duration.ofMinutes(15);
    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final String AUDIENCE = "sartor-api";
    private static final int LONGEST = 4096;
    private static final int REMEMBERED = 2_000;

    private final Keyring keyring;
    private final String issuer;
    private final Clock clock;
    private final Ulids ulids;
    private final Remembered<String, JWTClaimsSet> proven = new Remembered<>(REMEMBERED);

    /** @param issuer where this installation is reached */
    public AccessTokens(Keyring keyring, String issuer, Clock clock, Ulids ulids) {
        this.keyring = keyring;
        this.issuer = issuer;
        this.clock = clock;
        this.ulids = ulids;
    }

    public String write(AccessClaims claims) {
        var key = keyring.signing();
        var now = clock.instant();
        var said = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(AUDIENCE)
                .subject(claims.account().toString())
                .claim("client_id", "sartor")
                .claim("wid", claims.workspace().toString())
                .claim("sid", claims.session().toString())
                .jwtID(ulids.next().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(TYPE)
                .keyID(key.getKeyID())
                .build();
        try {
            var token = new SignedJWT(header, said);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("a token could not be signed", e);
        }
    }

    /** @throws Failure (401) when it is not ours, not for us, or over */
    public AccessClaims read(String token) {
        if (token.length() > LONGEST) throw refused();
        try {
            var claims = proven.answer(token, this::proven);
            check(claims);
            return new AccessClaims(
                    new AccountId(Ulid.from(claims.getSubject())),
                    new WorkspaceId(Ulid.from(claims.getStringClaim("wid"))),
                    Ulid.from(claims.getStringClaim("sid")));
        } catch (ParseException | IllegalArgumentException e) {
            throw refused();
        }
    }

    /** What the token says, once its signature is known to be ours: the costly part, and the same each time it comes. */
    private JWTClaimsSet proven(String token) {
        try {
            var signed = SignedJWT.parse(token);
            check(signed);
            return signed.getJWTClaimsSet();
        } catch (ParseException | JOSEException e) {
            throw refused();
        }
    }

    private void check(SignedJWT token) throws JOSEException {
        var header = token.getHeader();
        if (!JWSAlgorithm.ES256.equals(header.getAlgorithm())
                || !TYPE.equals(header.getType())
                || header.getKeyID() == null) throw refused();
        var key = keyring.proving(header.getKeyID()).orElseThrow(AccessTokens::refused);
        if (!token.verify(new ECDSAVerifier(key.toPublicJWK()))) throw refused();
    }

    private void check(JWTClaimsSet claims) throws ParseException {
        if (!issuer.equals(claims.getIssuer()) || !List.of(AUDIENCE).equals(claims.getAudience())) throw refused();
        if (claims.getSubject() == null
                || claims.getStringClaim("wid") == null
                || claims.getStringClaim("sid") == null
                || claims.getExpirationTime() == null
                || claims.getIssueTime() == null) throw refused();
        if (!clock.instant().isBefore(claims.getExpirationTime().toInstant())) {
            throw new Failure(
                    Failure.Kind.UNAUTHENTICATED,
                    "token_expired",
                    "The access token is over; refresh, or sign in again.");
        }
    }

    private static Failure refused() {
        return new Failure(
                Failure.Kind.UNAUTHENTICATED, "token_refused", "The access token does not hold; sign in again.");
    }
}
