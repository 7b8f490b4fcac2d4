package dev.sartor.tailoring;

import dev.sartor.ats.ReadBacks;
import dev.sartor.ats.recovery.FieldAsked;
import dev.sartor.model.report.ReadBack;
import dev.sartor.rendering.typeset.Typeset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the finished files back before they are handed out. */
final class ReadingBack {
    private ReadingBack() {}

    /** By the extractors of this process. */
    static List<ReadBack> of(Map<String, byte[]> files, Typeset cv, Typeset letter) {
        var out = new ArrayList<ReadBack>();
        files.forEach((name, bytes) -> {
            if (!name.endsWith(".pdf")) return;
            var fields = fields(name.startsWith("cv.") ? cv : letter);
            out.addAll(ReadBacks.inProcess(bytes, name, fields));
        });
        return out;
    }

    /** By the extractors that this machine has besides. */
    static List<ReadBack> installed(Map<String, byte[]> files, Typeset cv, Typeset letter) {
        return files.entrySet().parallelStream()
                .filter(file -> file.getKey().endsWith(".pdf"))
                .flatMap(file -> {
                    var fields = fields(file.getKey().startsWith("cv.") ? cv : letter);
                    return ReadBacks.installed(file.getValue(), file.getKey(), fields).stream();
                })
                .toList();
    }

    /** What was set, in the order in which the template set it. */
    private static List<FieldAsked> fields(Typeset typeset) {
        return FieldAsked.asSet(FieldAsked.all(typeset.draft()), SetText.of(typeset));
    }
}
