package dev.sartor.platform.audit;

import dev.sartor.kernel.Actor;
import dev.sartor.platform.logging.Traces;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what was asked for: in the trail of the workspace, or in the log when nobody known has asked. */
public final class Audit {
    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);

    private final AuditTrail trail;
    private final Clock clock;

    public Audit(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** @param address in numbers */
    public record Asked(String operation, List<String> things, int status, String requestId, String address) {
        public Asked {
            things = List.copyOf(things);
        }
    }

    public void note(Actor actor, Asked asked) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var network = Networks.of(asked.address());
        try {
            trail.add(new AuditEntry(
                    actor, at, asked.operation(), asked.things(), asked.status(), asked.requestId(), network));
        } catch (RuntimeException e) {
            LOG.error("the audit trail could not be written: {}", Traces.of(e));
        }
    }

    /** Somebody unknown was turned away. */
    public void refused(Asked asked) {
        LOG.info("refused {} with {} from {}", asked.operation(), asked.status(), Networks.of(asked.address()));
    }
}
