package dev.sartor.parsing.merging.likeness;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Addresses that lead to the same page. */
public final class Urls {
    private Urls() {}

    /** Without scheme, {@code www.}, and a slash at the end. */
    public static String folded(@Nullable String url) {
        return Objects.toString(url, "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/$", "");
    }
}
