package dev.sartor.notifications;

/** Sends mail to one person. */
public interface Mail {
    /**
     * @param to an address, nothing else
     * @param text plain, in lines
     * @throws dev.sartor.kernel.Failure (503) when it cannot be handed over now
     */
    void send(String to, String subject, String text);

    /** Whether mail leaves this machine; if not, it lies in the outbox folder for who runs the installation. */
    boolean leaves();
}
