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
        @Nullable Terms terms,
        Extras extras)
        implements Item {
    public boolean isLicence() {
        return terms != null && terms.licence();
    }

    /**
     * What a certificate or licence is bound to; JSON Resume cannot say it.
     *
     * @param licence true for a licence or registration to practise, false for a certificate
     */
    public record Terms(
            boolean licence,
            @Nullable String number,
            @Nullable PartialDate expires,
            @Nullable String region) {}
}
