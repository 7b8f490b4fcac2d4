package dev.sartor.storage;

import java.security.GeneralSecurityException;

/** Makes bytes unreadable and tamper-proof for whoever has no key. */
public interface Sealing {
    /** @param context must be the same on opening; it is not kept with the bytes */
    byte[] seal(byte[] plain, byte[] context) throws GeneralSecurityException;

    /** @throws GeneralSecurityException when the bytes were changed, cut or belong to another context */
    byte[] open(byte[] sealed, byte[] context) throws GeneralSecurityException;
}
