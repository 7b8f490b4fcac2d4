package dev.sartor.applications;

import dev.sartor.kernel.Failure;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person says of a job; null where they say nothing. */
public record JobGiven(
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String url,
        @Nullable String posting) {
    private static final int LINE = 300;
    private static final int ADDRESS = 2000;
    private static final int TEXT = 200_000;

    /** @throws Failure (422) naming every field that does not hold */
    public JobGiven {
        var errors = new ArrayList<Failure.Field>();
        if (title != null && title.isBlank()) errors.add(new Failure.Field("title", "must not be empty"));
        bounded("title", title, LINE, errors);
        bounded("company", company, LINE, errors);
        bounded("location", location, LINE, errors);
        bounded("posting", posting, TEXT, errors);
        bounded("url", url, ADDRESS, errors);
        if (url != null && !isWebAddress(url)) errors.add(new Failure.Field("url", "must be an http or https address"));
        if (!errors.isEmpty()) throw Failure.invalid(errors);
    }

    private static void bounded(String field, @Nullable String value, int most, List<Failure.Field> errors) {
        if (value != null && value.length() > most) {
            errors.add(new Failure.Field(field, "must have at most " + most + " characters"));
        }
        if (value != null && value.indexOf('\0') >= 0) errors.add(new Failure.Field(field, "must not contain NUL"));
    }

    private static boolean isWebAddress(String url) {
        try {
            var uri = new URI(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
