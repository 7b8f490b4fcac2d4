package dev.sartor.postings.boards.reading;

import dev.sartor.model.posting.JobPosting.Seniority;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rung that a title names. */
final class Rungs {
    private Rungs() {}

    static @Nullable Seniority of(String title) {
        var t = title.toLowerCase(Locale.ROOT).replaceAll("\\bsr\\b", "senior").replaceAll("\\bjr\\b", "junior");
        for (var rung : Seniority.values()) {
            boolean says = Pattern.compile("\\b" + rung.name().toLowerCase(Locale.ROOT) + "\\b")
                    .matcher(t)
                    .find();
            if (says && rung != Seniority.MANAGER) return rung;
        }
        return null;
    }
}
