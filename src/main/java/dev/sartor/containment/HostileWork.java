package dev.sartor.containment;

/** Work on bytes that may be an attack; runs in a child process, found there by its id through {@code ServiceLoader}. */
public interface HostileWork {
    /** Stable lower-case id. */
    String id();

    /** Loads what the first piece of work would wait for. */
    default void warm() {}

    /**
     * Same bytes, same answer; needs no network, writes no file.
     *
     * @param name of the file, for messages
     * @throws dev.sartor.kernel.BadInput when the bytes cannot be used
     */
    byte[] run(byte[] bytes, String name);
}
