package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import dev.sartor.kernel.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course of study.
 *
 * @param area the subject ("Computer Science")
 * @param studyType the degree ("Bachelor of Science")
 */
public record Education(
        String id,
        @Nullable String institution,
        @Nullable String url,
        @Nullable String area,
        @Nullable String studyType,
        Period period,
        @Nullable String score,
        List<String> courses,
        Extras extras)
        implements Item {
    public Education {
        courses = List.copyOf(courses);
    }
}
