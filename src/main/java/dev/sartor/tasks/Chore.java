package dev.sartor.tasks;

/** Something that one of the servers does once a day. */
public interface Chore {
    /** Stable lower-case name. */
    String name();

    void run();
}
