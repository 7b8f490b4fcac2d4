package dev.sartor.platform.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.Failure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** A body that drips is cut; one that is only large is not. */
class PaceTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void aDripIsCutAfterTheGrace() {
        var clock = Mockito.mock(Clock.class);
        Mockito.when(clock.instant()).thenReturn(START);
        var pace = new Pace(clock);
        Mockito.when(clock.instant()).thenReturn(START.plus(Pace.GRACE));
        assertThatCode(() -> pace.check(1)).doesNotThrowAnyException();
        Mockito.when(clock.instant()).thenReturn(START.plus(Duration.ofSeconds(25)));
        assertThatThrownBy(() -> pace.check(1_000)).isInstanceOf(Failure.class);
        assertThatCode(() -> pace.check(25_000)).doesNotThrowAnyException();
        assertThatCode(() -> new Pace(Clock.fixed(START, ZoneOffset.UTC)).check(0))
                .doesNotThrowAnyException();
    }
}
