package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import dev.sartor.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** A certificate, or a licence or registration that has a number and an end. */
public record Certificate(
        String id,
        @Nullable String name,
        @Nullable PartialDate date,
        @Nullable String url,
        @Nullable String issuer,
        @Nullable Licence licence,
        Extras extras)
        implements Item {
    /** What makes a certificate a licence; JSON Resume cannot say it. */
    public record Licence(
            @Nullable String number,
            @Nullable PartialDate expires,
            @Nullable String region) {}
}
