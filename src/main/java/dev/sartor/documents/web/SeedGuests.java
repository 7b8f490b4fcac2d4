package dev.sartor.documents.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sartor.documents.json.SeedProfile;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Failure;
import dev.sartor.platform.Feature;
import dev.sartor.platform.Features;
import dev.sartor.platform.Limited;
import dev.sartor.platform.Open;
import dev.sartor.platform.WithoutIdempotencyKey;
import dev.sartor.profiles.Profiles;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The endpoints of the first program of this kind, under their own names: a CV at once, nothing kept. */
@RestController
@WithoutIdempotencyKey
@RequestMapping("/api/cv")
class SeedGuests {
    private final SeedTailor tailor;
    private final Profiles profiles;
    private final Features features;

    SeedGuests(SeedTailor tailor, Profiles profiles, Features features) {
        this.features = features;
        this.tailor = tailor;
        this.profiles = profiles;
    }

    /** @param profile as that program had it, or JSON Resume */
    record Asked(
            @Nullable JsonNode profile,
            @JsonProperty("job_description") @Nullable String posting,
            @JsonProperty("job_url") @Nullable String url,
            @Nullable String template) {}

    /** The CV that was made, as JSON Resume. */
    record Answer(boolean success, JsonNode profile) {}

    @Open
    @Limited(Limited.To.GUESTS)
    @PostMapping({"/generate", "/generate-json"})
    Answer generate(@RequestBody Asked asked) {
        features.needs(Feature.CV_GENERATION, null);
        return new Answer(true, tailor.cv(SeedProfile.read(asked.profile()), posting(asked), asked.template()));
    }

    @Limited(Limited.To.GENERATIONS)
    @PostMapping("/generate-authenticated")
    Answer authenticated(Actor actor, @RequestBody Asked asked) {
        features.needs(Feature.CV_GENERATION, actor.workspace());
        var posting = posting(asked);
        var resume = profiles.resume(actor.workspace(), profiles.standard(actor.workspace()));
        return new Answer(true, tailor.cv(resume, posting, asked.template()));
    }

    @Open
    @Limited(Limited.To.GUESTS)
    @PostMapping("/generate-from-url")
    Answer fromUrl(@RequestBody Asked asked) {
        throw links();
    }

    @PostMapping("/generate-authenticated-from-url")
    Answer authenticatedFromUrl(Actor actor, @RequestBody Asked asked) {
        throw links();
    }

    private static Failure links() {
        return new Failure(
                Failure.Kind.UNAVAILABLE,
                "not_configured",
                "This server does not follow links yet. Send the posting's text as \"job_description\".");
    }

    private static String posting(Asked asked) {
        if (asked.posting() == null)
            throw new BadInput("There is no posting.", "Send its text under \"job_description\".");
        if (asked.posting().length() > 100_000)
            throw new BadInput("This text is longer than any posting.", "Paste the posting alone.");
        return asked.posting();
    }
}
