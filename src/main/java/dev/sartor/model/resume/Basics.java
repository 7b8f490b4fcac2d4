package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who the person is and how to reach them. */
public record Basics(
        @Nullable String name,
        @Nullable String label,
        @Nullable String image,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String url,
        @Nullable String summary,
        @Nullable Location location,
        List<Profile> profiles,
        Extras extras) {
    public Basics {
        profiles = List.copyOf(profiles);
    }

    Basics pictured(String with) {
        return new Basics(name, label, with, email, phone, url, summary, location, profiles, extras);
    }

    /** A postal place, as much of it as was said. */
    public record Location(
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String countryCode,
            @Nullable String region,
            Extras extras) {}

    /** An account elsewhere, such as a code host or a portfolio. */
    public record Profile(
            @Nullable String network,
            @Nullable String username,
            @Nullable String url,
            Extras extras) {}
}
