package dev.sartor.tailoring;

import dev.sartor.ats.ReadBacks;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.recovery.FieldAsked;
import dev.sartor.model.report.ReadBack;
import dev.sartor.rendering.typeset.Typeset;
import java.util.List;
import java.util.Optional;

/**
 * Reads a finished file back before it is handed out.
 *
 * @param file without its attachment
 * @param fields what went in, in the order in which it is to be read
 */
record ReadingBack(ReadBacks.Bare file, List<FieldAsked> fields) {
    /** Nothing for a file of a kind that nobody reads back. */
    static Optional<ReadingBack> of(byte[] file, String name, Typeset typeset) {
        if (FileKind.of(file).isEmpty()) return Optional.empty();
        var fields = name.endsWith(".pdf") ? AsSet.onPages(typeset) : AsSet.inOneGo(typeset);
        return Optional.of(new ReadingBack(ReadBacks.bare(file, name), fields));
    }

    /** By the extractors of this process. */
    List<ReadBack> inProcess() {
        return ReadBacks.inProcess(file, fields);
    }

    /** By the extractors that this machine has besides. */
    List<ReadBack> installed() {
        return ReadBacks.installed(file, fields);
    }
}
