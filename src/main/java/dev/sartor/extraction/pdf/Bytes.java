package dev.sartor.extraction.pdf;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Bytes in memory, read one by one: a parser that looks one ahead at every letter costs no more than one that does not. */
final class Bytes implements RandomAccessRead {
    private final byte[] bytes;
    private int at;
    private boolean closed;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        Objects.checkFromIndexSize(from, length, into.length);
        if (at >= bytes.length) return -1;
        int some = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, from, some);
        at += some;
        return some;
    }

    @Override
    public int peek() {
        return at < bytes.length ? bytes[at] & 0xff : -1;
    }

    @Override
    public void rewind(int steps) throws IOException {
        seek(at - (long) steps);
    }

    @Override
    public void skip(int steps) throws IOException {
        seek(at + (long) steps);
    }

    @Override
    public long getPosition() {
        return at;
    }

    /** @param position behind the end means the end */
    @Override
    public void seek(long position) throws IOException {
        if (position < 0) throw new IOException("there is nothing before the first byte");
        at = (int) Math.min(position, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return at >= bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        return new RandomAccessReadView(new Bytes(bytes), start, length, true);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
