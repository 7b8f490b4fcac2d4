package dev.sartor.parsing;

import dev.sartor.model.resume.Resume;

/** Reads one kind of file into a résumé; implement in a folder under parsing/importers. */
public interface Importer {
    /** Stable lower-case id; never reused. */
    String id();

    /** What people call the kind of file ("JSON Resume"). */
    String name();

    /** Whether these bytes look like this kind; must not throw. */
    boolean recognises(byte[] bytes);

    /**
     * How sure it is of what it recognises, 0 to 100; of several the surest reads. Low for a kind that nearly anything could
     * be.
     */
    default int sureness() {
        return 50;
    }

    /**
     * @throws dev.sartor.kernel.BadInput when the file is of this kind but cannot be read
     */
    Resume read(byte[] bytes);
}
