package dev.sartor.postings.files;

import com.google.auto.service.AutoService;
import dev.sartor.containment.HostileWork;
import dev.sartor.kernel.BadInput;
import java.nio.charset.StandardCharsets;

/** Reading a posting's document as a child does it: bytes in, lines of text out. */
@AutoService(HostileWork.class)
public final class PostingWork implements HostileWork {
    static final String ID = "read-posting";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public byte[] run(byte[] bytes, String name) {
        var document = Document.read(bytes);
        if (document.isEmpty()) {
            throw new BadInput(name + " holds no text; it may be a scan.", "Copy the posting's text into a file.");
        }
        return DocumentLines.of(document).getBytes(StandardCharsets.UTF_8);
    }
}
