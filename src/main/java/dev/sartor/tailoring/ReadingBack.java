package dev.sartor.tailoring;

import dev.sartor.ats.ReadBacks;
import dev.sartor.ats.files.FileKind;
import dev.sartor.ats.recovery.FieldAsked;
import dev.sartor.model.report.ReadBack;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Typeset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the finished files back before they are handed out. */
final class ReadingBack {
    private ReadingBack() {}

    /** By the extractors of this process. */
    static List<ReadBack> of(Map<String, byte[]> files, Typeset cv, Typeset letter) {
        return each(files, cv, letter, ReadBacks::inProcess);
    }

    /** By the extractors that this machine has besides. */
    static List<ReadBack> installed(Map<String, byte[]> files, Typeset cv, Typeset letter) {
        return each(files, cv, letter, ReadBacks::installed);
    }

    private interface Reader {
        List<ReadBack> read(byte[] file, String name, List<FieldAsked> fields);
    }

    private static List<ReadBack> each(Map<String, byte[]> files, Typeset cv, Typeset letter, Reader reader) {
        var readable = files.entrySet().stream()
                .filter(file -> FileKind.of(file.getValue()).isPresent())
                .toList();
        var read = SideBySide.map(
                readable,
                file -> reader.read(
                        file.getValue(), file.getKey(), fields(file.getKey().startsWith("cv.") ? cv : letter)));
        return read.stream().flatMap(List::stream).toList();
    }

    /** What was set, in the order in which the template set it. */
    private static List<FieldAsked> fields(Typeset typeset) {
        var set = typeset.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(mark -> mark.tag() != Mark.ARTIFACT)
                .map(mark -> mark instanceof Mark.Glyphs glyphs ? glyphs.text() : "")
                .collect(Collectors.joining("\n"));
        return FieldAsked.asSet(FieldAsked.all(typeset.draft()), set);
    }
}
