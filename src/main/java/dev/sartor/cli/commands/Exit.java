package dev.sartor.cli.commands;

/** What the program's exit code says. */
public final class Exit {
    public static final int FINE = 0;
    /** Done, and there is something to know. */
    public static final int FINDINGS = 1;
    /** What was given cannot be used. */
    public static final int YOUR_INPUT = 2;
    /** We failed. */
    public static final int OUR_FAULT = 3;

    private Exit() {}
}
