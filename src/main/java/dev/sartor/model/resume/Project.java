package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import dev.sartor.kernel.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of work with a name of its own. */
public record Project(
        String id,
        @Nullable String name,
        @Nullable String description,
        List<Highlight> highlights,
        List<String> keywords,
        Period period,
        @Nullable String url,
        List<String> roles,
        @Nullable String entity,
        @Nullable String type,
        Extras extras)
        implements Item {
    public Project {
        highlights = List.copyOf(highlights);
        keywords = List.copyOf(keywords);
        roles = List.copyOf(roles);
    }
}
