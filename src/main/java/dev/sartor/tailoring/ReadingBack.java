package dev.sartor.tailoring;

import dev.sartor.ats.ReadBacks;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.recovery.FieldAsked;
import dev.sartor.model.report.ReadBack;
import dev.sartor.rendering.typeset.Typeset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Reads the finished files back before they are handed out. */
final class ReadingBack {
    private ReadingBack() {}

    /** By the extractors of this process. */
    static List<ReadBack> of(Map<String, byte[]> files, Typeset cv, Typeset letter) {
        return each(files, cv, letter, ReadBacks::inProcess);
    }

    /** By the extractors that this machine has besides; they start at once, on a thread that no pool misses. */
    static CompletableFuture<List<ReadBack>> installed(Map<String, byte[]> files, Typeset cv, Typeset letter) {
        return CompletableFuture.supplyAsync(
                () -> each(files, cv, letter, ReadBacks::installed), Thread::startVirtualThread);
    }

    private interface Reader {
        List<ReadBack> read(byte[] file, String name, List<FieldAsked> fields);
    }

    private static List<ReadBack> each(Map<String, byte[]> files, Typeset cv, Typeset letter, Reader reader) {
        var readable = files.entrySet().stream()
                .filter(file -> FileKind.of(file.getValue()).isPresent())
                .toList();
        var read = SideBySide.map(readable, file -> {
            var name = file.getKey();
            var typeset = name.startsWith("cv.") ? cv : letter;
            boolean paged = name.endsWith(".pdf");
            var fields = paged ? AsSet.onPages(typeset) : AsSet.inOneGo(typeset);
            return reader.read(file.getValue(), name, fields);
        });
        return read.stream().flatMap(List::stream).toList();
    }
}
