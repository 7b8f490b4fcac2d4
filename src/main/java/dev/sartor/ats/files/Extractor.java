package dev.sartor.ats.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A machine that reads text out of files; implement in a folder under {@code ats/extractors}. */
public interface Extractor {
    /** Stable lower-case id, the name of its column in reports; never reused. */
    String id();

    boolean reads(FileKind kind);

    /** True for one that runs inside this program, false for one that starts a program of the machine. */
    boolean inProcess();

    /** False for one too slow to read every file that is made; it takes part in evaluations only. */
    default boolean everyTime() {
        return true;
    }

    /** Whether it can be used on this machine; must be quick and start nothing. */
    default boolean available() {
        return true;
    }

    /** Does ahead what its first file would otherwise wait for: tables that its library fills once. Does nothing twice. */
    default void prepare() {}

    /**
     * The file's text, page by page, line ends kept as the machine sees them. Must not touch the network, and must leave
     * no file behind.
     *
     * @throws IOException when it cannot read the file; its message names no path of this machine
     */
    List<String> pages(byte[] file) throws IOException;

    /**
     * The same of several files, in their order; one start for all of them where a program is slow to start.
     *
     * @throws IOException when it cannot read one of them
     */
    default List<List<String>> pagesOfEach(List<byte[]> files) throws IOException {
        var each = new ArrayList<List<String>>();
        for (var file : files) each.add(pages(file));
        return each;
    }
}
