package dev.sartor.tasks.running;

/** An attempt counts no longer: its task was cancelled, or another attempt has begun since. */
public final class Superseded extends RuntimeException {
    Superseded() {
        super("this attempt counts no longer", null, false, false);
    }
}
