package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something the person cares about outside work. */
public record Interest(String id, @Nullable String name, List<String> keywords, Extras extras) implements Item {
    public Interest {
        keywords = List.copyOf(keywords);
    }
}
