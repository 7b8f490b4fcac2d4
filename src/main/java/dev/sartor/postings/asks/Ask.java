package dev.sartor.postings.asks;

import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import dev.sartor.model.posting.Years;
import dev.sartor.postings.layout.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something asked, before it is numbered. */
public record Ask(
        Importance importance,
        Kind kind,
        String label,
        List<String> skills,
        @Nullable Years years,
        Sentence sentence) {
    public Ask {
        skills = List.copyOf(skills);
    }
}
