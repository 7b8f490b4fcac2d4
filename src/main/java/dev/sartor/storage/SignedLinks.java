package dev.sartor.storage;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Links that let whoever holds them read one file for a while: HMAC-SHA-256 over method, object, tenant and expiry. */
public final class SignedLinks {
    /** No link lives longer. */
    public static final Duration LONGEST = Duration.ofHours(1);

    private final SecretKeySpec key;
    private final Clock clock;

    /** @param key 32 bytes that only the server knows */
    public SignedLinks(byte[] key, Clock clock) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.clock = clock;
    }

    /** @param path where it leads on this server, with its query */
    public record Link(String path, Instant expiresAt) {}

    /** @param lives at most {@link #LONGEST}; cut to whole seconds */
    public Link to(WorkspaceId workspace, Ulid file, Duration lives) {
        if (lives.compareTo(LONGEST) > 0 || lives.isNegative())
            throw new IllegalArgumentException("a link lives from no time to one hour, not " + lives);
        var expires = Instant.ofEpochSecond(clock.instant().plus(lives).getEpochSecond());
        var path = "/api/v1/files/%s/%s?expires=%d&signature=%s"
                .formatted(
                        workspace,
                        file,
                        expires.getEpochSecond(),
                        signature(workspace, file, expires.getEpochSecond()));
        return new Link(path, expires);
    }

    /**
     * @param expires in seconds since 1970
     * @throws Failure (404) when we did not sign this, (403) when its time is over
     */
    public void check(WorkspaceId workspace, Ulid file, long expires, String signature) {
        var right = signature(workspace, file, expires).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.US_ASCII)))
            throw Failure.notFound("file");
        if (clock.instant().getEpochSecond() >= expires)
            throw Failure.forbidden("link_expired", "This link's time is over. Ask for a new one.");
    }

    private String signature(WorkspaceId workspace, Ulid file, long expires) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var signed = String.join("\n", "GET", file.toString(), workspace.toString(), Long.toString(expires));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
