package dev.sartor.llm.steady;

/**
 * Bounds how many calls are made again: a fifth of the calls, and three to begin with, so that one person alone is helped too
 * (Finagle's retry budget).
 */
public final class RetryBudget {
    private static final double SHARE = 0.2;
    private static final double START = 3;
    private static final double MOST = 20;

    private double saved = START;

    synchronized void called() {
        saved = Math.min(MOST, saved + SHARE);
    }

    /** Takes one of what is saved. */
    synchronized boolean affords() {
        if (saved < 1) return false;
        saved--;
        return true;
    }
}
