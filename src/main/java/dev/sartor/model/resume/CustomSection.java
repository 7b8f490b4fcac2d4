package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import dev.sartor.kernel.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section with a title of the person's own, for what no other section can say. */
public record CustomSection(String id, String title, List<Entry> entries, Extras extras) implements Item {
    public CustomSection {
        entries = List.copyOf(entries);
    }

    /** One entry of it; every part but the id may be missing. */
    public record Entry(
            String id,
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String location,
            @Nullable String url,
            Period period,
            @Nullable String summary,
            List<Highlight> highlights,
            Extras extras)
            implements Item {
        public Entry {
            highlights = List.copyOf(highlights);
        }
    }
}
