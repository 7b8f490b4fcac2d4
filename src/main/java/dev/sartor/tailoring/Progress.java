package dev.sartor.tailoring;

/** Told when a stage begins; must return at once. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = stage -> {};

    void begins(Stage stage);

    /** The stages, in their order. */
    enum Stage {
        MATCH,
        /** Only where a language model is asked. */
        WRITE,
        COMPOSE,
        GATE,
        SET,
        /** Only where readers are asked. */
        REVIEW,
        EXPORT,
        READ_BACK
    }
}
