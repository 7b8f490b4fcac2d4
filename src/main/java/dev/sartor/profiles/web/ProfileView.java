package dev.sartor.profiles.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.platform.IfMatch;
import dev.sartor.profiles.Profile;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * A profile as the API tells it.
 *
 * @param standard whether it is the one meant when none is named
 * @param resume JSON Resume, keys unknown to us included
 */
record ProfileView(
        Ulid id,
        String name,
        boolean standard,
        int version,
        Instant createdAt,
        Instant updatedAt,
        Map<String, @Nullable Object> resume) {
    /** A profile in a list. */
    record Brief(Ulid id, String name, boolean standard, int version, Instant createdAt, Instant updatedAt) {
        static Brief of(Profile profile) {
            return new Brief(
                    profile.id(),
                    profile.name(),
                    profile.standard(),
                    profile.version(),
                    profile.createdAt(),
                    profile.updatedAt());
        }
    }

    static ProfileView of(Profile profile) {
        return new ProfileView(
                profile.id(),
                profile.name(),
                profile.standard(),
                profile.version(),
                profile.createdAt(),
                profile.updatedAt(),
                ResumeBody.members(profile.resume()));
    }

    static ResponseEntity<ProfileView> answer(Profile profile) {
        return ResponseEntity.ok().eTag(IfMatch.tag(profile.version())).body(of(profile));
    }

    static ResponseEntity<ProfileView> created(Profile profile) {
        return ResponseEntity.created(URI.create("/api/v1/profiles/" + profile.id()))
                .eTag(IfMatch.tag(profile.version()))
                .body(of(profile));
    }
}
