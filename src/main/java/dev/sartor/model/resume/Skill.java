package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A skill, or a named group of skills with its keywords. */
public record Skill(
        String id, @Nullable String name, @Nullable String level, List<String> keywords, Extras extras)
        implements Item {
    public Skill {
        keywords = List.copyOf(keywords);
    }
}
