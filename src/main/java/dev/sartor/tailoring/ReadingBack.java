package dev.sartor.tailoring;

import dev.sartor.ats.FieldAsked;
import dev.sartor.ats.ReadBacks;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.report.ReadBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the finished files back before they are handed out. */
record ReadingBack(boolean installed) {
    List<ReadBack> of(Map<String, byte[]> files, Draft cv, Draft letter) {
        var out = new ArrayList<ReadBack>();
        files.forEach((name, bytes) -> {
            if (!name.endsWith(".pdf")) return;
            var fields = FieldAsked.all(name.startsWith("cv.") ? cv : letter);
            out.addAll(ReadBacks.inProcess(bytes, name, fields));
            if (installed) out.addAll(ReadBacks.installed(bytes, name, fields));
        });
        return out;
    }
}
