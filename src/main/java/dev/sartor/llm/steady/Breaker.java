package dev.sartor.llm.steady;

import dev.sartor.llm.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps calls from a provider that is ill. Opens when, of the last 100 calls of the last 60 seconds, at least 5 and at least 5 %
 * failed, or when 3 connections in a row did; after 30 seconds lets one call through, and closes when that one succeeds.
 */
public final class Breaker {
    private static final int CALLS = 100;
    private static final Duration WINDOW = Duration.ofSeconds(60);
    private static final int FAILURES = 5;
    private static final double SHARE = 0.05;
    private static final int CONNECTS = 3;
    private static final Duration REST = Duration.ofSeconds(30);

    private final InstantSource clock;
    private final Deque<Outcome> outcomes = new ArrayDeque<>();
    private int connects;
    private Instant opened = Instant.MIN;
    private boolean open;
    private boolean probing;

    private record Outcome(Instant at, boolean failed) {}

    /** How it stands. */
    public enum State {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    public Breaker(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether a call may be made now; who gets yes tells how it went. */
    synchronized boolean lets() {
        if (!open) return true;
        if (probing || clock.instant().isBefore(opened.plus(REST))) return false;
        probing = true;
        return true;
    }

    synchronized void succeeded() {
        connects = 0;
        if (open) close();
        note(false);
    }

    /** Only what tells that the provider is ill counts against it. */
    synchronized void failed(Fault fault) {
        if (!fault.isIllness()) {
            succeeded();
            return;
        }
        note(true);
        connects = fault instanceof Fault.Unreachable ? connects + 1 : 0;
        if (probing || connects >= CONNECTS || isIll()) {
            open = true;
            probing = false;
            opened = clock.instant();
        }
    }

    /** The caller went away; nothing is known. */
    synchronized void abandoned() {
        probing = false;
    }

    public synchronized State state() {
        if (!open) return State.CLOSED;
        return probing || !clock.instant().isBefore(opened.plus(REST)) ? State.HALF_OPEN : State.OPEN;
    }

    private void close() {
        open = false;
        probing = false;
        outcomes.clear();
    }

    private void note(boolean failed) {
        var now = clock.instant();
        outcomes.addLast(new Outcome(now, failed));
        while (outcomes.size() > CALLS || outcomes.getFirst().at().isBefore(now.minus(WINDOW))) outcomes.removeFirst();
    }

    private boolean isIll() {
        long failures = outcomes.stream().filter(Outcome::failed).count();
        return failures >= FAILURES && failures >= SHARE * outcomes.size();
    }
}
