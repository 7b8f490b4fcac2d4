package dev.sartor.containment.frames;

/** What came of one piece of work. */
public sealed interface Answer {
    record Done(byte[] bytes) implements Answer {}

    /** The bytes cannot be used, told as {@code BadInput} tells it. */
    record Refused(String what, String remedy) implements Answer {}

    record Broken(How how) implements Answer {}

    /** Why nothing came back. */
    enum How {
        TIME,
        MEMORY,
        CRASH
    }
}
