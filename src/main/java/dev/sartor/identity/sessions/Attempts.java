package dev.sartor.identity.sessions;

import java.time.Instant;

/** Where failed sign-ins are counted, by the SHA-256 of the address tried. Every call joins the transaction that is open. */
public interface Attempts {
    /** @return when the address may try again; the epoch when it may now */
    Instant lockedUntil(byte[] address);

    /** Counts a sign-in that failed. @return how many there were, this one included */
    int failed(byte[] address, Instant now, Instant forgottenBefore);

    void lock(byte[] address, Instant until);

    /** Forgets the failures of an address. */
    void succeeded(byte[] address);
}
