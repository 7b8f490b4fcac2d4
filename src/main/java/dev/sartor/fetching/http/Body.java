package dev.sartor.fetching.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body as it comes off the connection: in chunks, of a length told before, or until the connection ends. */
final class Body extends InputStream {
    private final InputStream in;
    private final boolean chunked;
    private final boolean bounded;
    private long left;
    private long room;
    private boolean over;

    private Body(InputStream in, boolean chunked, long length, int largest) {
        this.in = in;
        this.chunked = chunked;
        this.bounded = chunked || length >= 0;
        this.left = chunked ? 0 : length;
        this.room = largest;
    }

    /** @param length negative when it was not told */
    static Body of(InputStream in, boolean chunked, long length, int largest) throws TooLarge {
        if (!chunked && length > largest) throw new TooLarge();
        return new Body(in, chunked, length, largest);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (over || most == 0) return over ? -1 : 0;
        if (chunked && left == 0) left = nextChunk();
        if (bounded && left == 0) return ended();
        if (room <= 0) throw new TooLarge();
        int wanted = (int) Math.min(Math.min(most, room), bounded ? left : most);
        int got = in.read(into, from, wanted);
        if (got < 0) {
            if (bounded) throw new EOFException("broken off");
            return ended();
        }
        room -= got;
        if (bounded) left -= got;
        if (chunked && left == 0) Http.line(in, 2);
        return got;
    }

    private int ended() {
        over = true;
        return -1;
    }

    /** 0 for the last one. */
    private long nextChunk() throws IOException {
        String size;
        try {
            size = Http.line(in, 1024).replaceFirst(";.*", "").strip();
        } catch (IOException e) {
            var broken = new EOFException("broken off");
            broken.initCause(e);
            throw e instanceof java.net.SocketTimeoutException ? e : broken;
        }
        if (!size.matches("[0-9A-Fa-f]{1,8}")) throw new IOException("no chunk");
        return Long.parseLong(size, 16);
    }
}
