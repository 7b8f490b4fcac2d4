package dev.sartor.llm;

/** Hears an answer as it comes. */
public interface Hearing {
    /** Hears nothing. */
    Hearing NONE = text -> {};

    /** A call begins, perhaps not the first: what was heard before counts no more. */
    default void begins() {}

    /** The next piece of the answer's text; must return soon. */
    void hears(String text);
}
