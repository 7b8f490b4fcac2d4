package dev.sartor.exports.formats.docx.packing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A ZIP archive without times or other marks of the machine (PKWARE APPNOTE 6.3.10; ECMA-376-2, annex B). */
public final class Zip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    /** What is needed to read it: deflate, version 2.0. */
    private static final int VERSION = 20;

    private static final int UTF_8 = 1 << 11;
    private static final int DEFLATED = 8;

    /** 1 January 1980, the first day an archive can tell. */
    private static final int DATE = 33;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream(2000);
    private int offset;
    private int entries;

    /** @param out left open */
    public Zip(OutputStream out) {
        this.out = out;
    }

    /** @param name with slashes, none in front */
    public void put(String name, Packed packed) throws IOException {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        var local = new Fields(30).four(LOCAL);
        about(local, packed, bytes.length);
        var central = new Fields(46).four(CENTRAL).two(VERSION);
        about(central, packed, bytes.length);
        central.two(0).two(0).two(0).four(0).four(offset);
        directory.writeBytes(central.bytes());
        directory.writeBytes(bytes);
        write(local.bytes());
        write(bytes);
        write(packed.deflated());
        entries++;
    }

    private static void about(Fields fields, Packed packed, int name) {
        fields.two(VERSION).two(UTF_8).two(DEFLATED).two(0).two(DATE);
        fields.four(packed.crc()).four(packed.deflated().length).four(packed.size());
        fields.two(name).two(0);
    }

    /** Writes the directory; nothing can be put in any more. */
    public void finish() throws IOException {
        int start = offset;
        write(directory.toByteArray());
        int size = offset - start;
        write(new Fields(22)
                .four(END)
                .two(0)
                .two(0)
                .two(entries)
                .two(entries)
                .four(size)
                .four(start)
                .two(0)
                .bytes());
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        offset += bytes.length;
    }

    /** Numbers in little-endian order. */
    private static final class Fields {
        private final byte[] bytes;
        private int at;

        Fields(int size) {
            bytes = new byte[size];
        }

        Fields two(int value) {
            bytes[at++] = (byte) value;
            bytes[at++] = (byte) (value >> 8);
            return this;
        }

        Fields four(int value) {
            return two(value).two(value >> 16);
        }

        byte[] bytes() {
            return bytes;
        }
    }
}
