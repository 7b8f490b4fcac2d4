package dev.sartor.containment.frames;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/** Requests one way, answers the other, each with its length before it. */
public final class Frames {
    private static final int READY = 0x53415254;
    private static final int DONE = 1;
    private static final int REFUSED = 2;
    private static final int MEMORY = 3;
    private static final int CRASH = 4;

    /** Far below the 64 KiB that a string may have on the wire, whatever its characters. */
    private static final int LONGEST_TEXT = 4000;

    /** One piece of work to do. */
    public record Request(String work, String name, byte[] bytes) {}

    private Frames() {}

    public static void ready(DataOutputStream out) throws IOException {
        out.writeInt(READY);
        out.flush();
    }

    /** @throws IOException when the other side is no child of ours */
    public static void awaitReady(DataInputStream in) throws IOException {
        if (in.readInt() != READY) throw new IOException("no child of ours");
    }

    public static void send(DataOutputStream out, Request request) throws IOException {
        out.writeUTF(request.work());
        out.writeUTF(cut(request.name()));
        out.writeInt(request.bytes().length);
        out.write(request.bytes());
        out.flush();
    }

    /** @return nothing when the parent is gone */
    public static Optional<Request> receive(DataInputStream in) throws IOException {
        try {
            var work = in.readUTF();
            var name = in.readUTF();
            return Optional.of(new Request(work, name, in.readNBytes(in.readInt())));
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    public static void answer(DataOutputStream out, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Done done -> {
                out.writeByte(DONE);
                out.writeInt(done.bytes().length);
                out.write(done.bytes());
            }
            case Answer.Refused refused -> {
                out.writeByte(REFUSED);
                out.writeUTF(cut(refused.what()));
                out.writeUTF(cut(refused.remedy()));
            }
            case Answer.Broken broken -> out.writeByte(broken.how() == Answer.How.MEMORY ? MEMORY : CRASH);
        }
        out.flush();
    }

    /** Trusts nothing of what comes.
     * @throws IOException when it is no frame, or ends early */
    public static Answer read(DataInputStream in, int longest) throws IOException {
        return switch (in.readByte()) {
            case DONE -> {
                int length = in.readInt();
                if (length < 0 || length > longest) yield new Answer.Broken(Answer.How.MEMORY);
                var bytes = in.readNBytes(length);
                if (bytes.length < length) throw new EOFException();
                yield new Answer.Done(bytes);
            }
            case REFUSED -> new Answer.Refused(in.readUTF(), in.readUTF());
            case MEMORY -> new Answer.Broken(Answer.How.MEMORY);
            case CRASH -> new Answer.Broken(Answer.How.CRASH);
            // a JVM that runs out of memory says so here before it ends; its exit code tells
            default -> throw new IOException("no frame");
        };
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
