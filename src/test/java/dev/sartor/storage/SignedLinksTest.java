package dev.sartor.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignedLinksTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final WorkspaceId OURS = new WorkspaceId(UlidCreator.getUlid());
    private static final Ulid FILE = UlidCreator.getUlid();

    private final SignedLinks links = at(NOW);

    @Test
    void aLinkHoldsForItsTimeAndNotASecondLonger() {
        var link = links.to(OURS, FILE, Duration.ofMinutes(10));
        var signature = link.path().replaceFirst(".*signature=", "");
        long expires = link.expiresAt().getEpochSecond();
        at(NOW.plusSeconds(599)).check(OURS, FILE, expires, signature);
        assertThatThrownBy(() -> at(NOW.plusSeconds(600)).check(OURS, FILE, expires, signature))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo("link_expired"));
    }

    @Test
    void aLinkIsForOneFileOfOneWorkspaceAndOneTime() {
        var link = links.to(OURS, FILE, Duration.ofMinutes(10));
        var signature = link.path().replaceFirst(".*signature=", "");
        long expires = link.expiresAt().getEpochSecond();
        refused(() -> links.check(OURS, UlidCreator.getUlid(), expires, signature));
        refused(() -> links.check(new WorkspaceId(UlidCreator.getUlid()), FILE, expires, signature));
        refused(() -> links.check(OURS, FILE, expires + 1, signature));
        refused(() -> links.check(OURS, FILE, expires, ""));
        refused(() ->
                new SignedLinks(new byte[32], Clock.fixed(NOW, ZoneOffset.UTC)).check(OURS, FILE, expires, signature));
    }

    @Test
    void noLinkLivesLongerThanAnHour() {
        assertThatThrownBy(() -> links.to(OURS, FILE, Duration.ofMinutes(61)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(Runnable check) {
        assertThatThrownBy(check::run)
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Failure.Kind.NOT_FOUND));
    }

    private static SignedLinks at(Instant now) {
        return new SignedLinks(
                "0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
