package dev.sartor.cli.doctor;

/** What asking a program for its version came to. */
sealed interface Outcome {
    /** @param version as the program says it, digits and dots first */
    record Found(String version, String path) implements Outcome {}

    record Missing() implements Outcome {}

    /** It is there but does not answer. */
    record Broken(String path, String reason) implements Outcome {}
}
