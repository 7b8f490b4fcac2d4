package dev.sartor.containment.latex;

/** What came of a source. */
public sealed interface Compiled {
    record Pdf(byte[] bytes) implements Compiled {}

    /**
     * @param why one plain sentence
     * @param log the end of what the engine said of it; may be empty
     */
    record Refused(String why, String log) implements Compiled {}
}
