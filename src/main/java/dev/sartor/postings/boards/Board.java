package dev.sartor.postings.boards;

import java.net.URI;
import java.util.Optional;

/** A job board that answers programs; implement in a folder under postings/boards. */
public interface Board {
    /** Stable lower-case id; never reused. */
    String id();

    /** What people call it. */
    String name();

    /** Where the board tells programs of the posting that a person sees at this address; nothing when it is not the board's. */
    Optional<Question> question(URI page);

    /**
     * What to ask, and which of several answers is meant.
     *
     * @param job the posting's id, of which the right answer's id, code or address has a trace
     */
    record Question(URI address, String job) {}
}
