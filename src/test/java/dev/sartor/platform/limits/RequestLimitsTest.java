package dev.sartor.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.platform.Limited;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Everybody is held to a limit, told of it, and let go on after a while. */
class RequestLimitsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final RequestLimits limits = new RequestLimits(
            new Limits(
                    new Limit("api-keys", 3, Duration.ofHours(1)),
                    new Limit("guests", 2, Duration.ofHours(1)),
                    new Limit("browsers", 20, Duration.ofSeconds(1)),
                    new Limit("generations", 1, Duration.ofHours(1))),
            new Buckets(settable()));

    @Test
    void anAddressIsHeldToTwentyASecond() {
        for (int i = 0; i < 20; i++) take("10.0.0.1", null, null);
        assertThatThrownBy(() -> take("10.0.0.1", null, null))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.kind().status()).isEqualTo(429));
        assertThatCode(() -> take("10.0.0.2", null, null)).doesNotThrowAnyException();
        now.set(now.get().plusSeconds(1));
        assertThatCode(() -> take("10.0.0.1", null, null)).doesNotThrowAnyException();
    }

    @Test
    void aKeyIsHeldByTheHourWhereverItCallsFromAndToldWhatIsLeft() {
        var actor = actor("key:1");
        var answer = take("10.0.0.1", actor, null);
        assertThat(answer.getHeader("RateLimit-Policy")).isEqualTo("\"api-keys\";q=3;w=3600");
        assertThat(answer.getHeader("RateLimit")).isEqualTo("\"api-keys\";r=2;t=1200");
        take("10.0.0.2", actor, null);
        take("10.0.0.3", actor, null);
        var refused = new MockHttpServletResponse();
        assertThatThrownBy(() -> limits.take(request("10.0.0.4"), refused, actor, null))
                .hasMessage("That was too often. Ask again in 1200 seconds.");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1200");
    }

    @Test
    void generationsAndGuestsHaveLimitsOfTheirOwn() {
        var generation = limited(Limited.To.GENERATIONS);
        take("10.0.0.1", actor("session:1"), generation);
        take("10.0.0.1", null, generation);
        assertThatThrownBy(() -> take("10.0.0.1", null, generation)).isInstanceOf(Failure.class);
        var guest = limited(Limited.To.GUESTS);
        take("10.0.0.9", null, guest);
        take("10.0.0.9", null, guest);
        assertThatThrownBy(() -> take("10.0.0.9", null, guest)).isInstanceOf(Failure.class);
    }

    private MockHttpServletResponse take(String address, @Nullable Actor actor, @Nullable Limited limited) {
        var response = new MockHttpServletResponse();
        limits.take(request(address), response, actor, limited);
        return response;
    }

    private static MockHttpServletRequest request(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private static Actor actor(String credential) {
        var id = UlidCreator.getUlid();
        return new Actor(new AccountId(id), new WorkspaceId(id), Role.EDITOR, credential);
    }

    private static Limited limited(Limited.To to) {
        var type = to == Limited.To.GUESTS ? OfGuests.class : OfGenerations.class;
        return java.util.Objects.requireNonNull(type.getAnnotation(Limited.class));
    }

    @Limited(Limited.To.GUESTS)
    private interface OfGuests {}

    @Limited(Limited.To.GENERATIONS)
    private interface OfGenerations {}

    private Clock settable() {
        return new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }
}
