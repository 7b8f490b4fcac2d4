package dev.sartor.platform.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sums up what passes; closing it leaves what is below open. */
final class Summing extends FilterOutputStream {
    private final MessageDigest digest;
    private long bytes;

    Summing(OutputStream below) {
        super(below);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
        out.write(from, start, length);
        digest.update(from, start, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    Sum sum(long rows) {
        return new Sum(bytes, rows, HexFormat.of().formatHex(digest.digest()));
    }
}
