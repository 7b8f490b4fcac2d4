package dev.sartor.tailoring;

import dev.sartor.ats.ReadBacks;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.recovery.FieldAsked;
import dev.sartor.model.report.ReadBack;
import dev.sartor.rendering.typeset.Typeset;
import java.util.List;

/** Reads a finished file back before it is handed out; a file of a kind that nobody reads back gives nothing. */
final class ReadingBack {
    private ReadingBack() {}

    /** By the extractors of this process. */
    static List<ReadBack> inProcess(byte[] file, String name, Typeset typeset) {
        return read(file, name, typeset, ReadBacks::inProcess);
    }

    /** By the extractors that this machine has besides. */
    static List<ReadBack> installed(byte[] file, String name, Typeset typeset) {
        return read(file, name, typeset, ReadBacks::installed);
    }

    private interface Reader {
        List<ReadBack> read(byte[] file, String name, List<FieldAsked> fields);
    }

    private static List<ReadBack> read(byte[] file, String name, Typeset typeset, Reader reader) {
        if (FileKind.of(file).isEmpty()) return List.of();
        var fields = name.endsWith(".pdf") ? AsSet.onPages(typeset) : AsSet.inOneGo(typeset);
        return reader.read(file, name, fields);
    }
}
