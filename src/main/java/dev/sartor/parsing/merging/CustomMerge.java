package dev.sartor.parsing.merging;

import dev.sartor.parsing.merging.fields.SectionMerge;
import dev.sartor.parsing.merging.fields.Trees;
import dev.sartor.parsing.merging.likeness.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sections that a person gave a title of their own. */
final class CustomMerge {
    private final SectionMerge sections;

    CustomMerge(SectionMerge sections) {
        this.sections = sections;
    }

    List<@Nullable Object> merge(List<?> mine, List<?> theirs) {
        var out = new ArrayList<@Nullable Object>(mine);
        for (var each : theirs) {
            if (!(each instanceof Map<?, ?> their)) continue;
            int at = 0;
            while (at < out.size() && !title(out.get(at)).equals(title(their))) at++;
            if (at == out.size()) {
                out.add(Trees.copy(their));
                continue;
            }
            var my = Trees.map(Objects.requireNonNull(out.get(at)));
            my.put("entries", sections.merge("entries", list(my.get("entries")), list(their.get("entries"))));
        }
        return out;
    }

    private static String title(@Nullable Object section) {
        return section instanceof Map<?, ?> map ? Words.folded(String.valueOf(map.get("title"))) : "";
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
