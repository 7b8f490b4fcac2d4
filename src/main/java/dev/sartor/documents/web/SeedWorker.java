package dev.sartor.documents.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sartor.documents.DocumentKind;
import dev.sartor.kernel.Actor;
import dev.sartor.platform.Limited;
import dev.sartor.platform.OptionalIdempotencyKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The first worker's own door: a job's documents in the background. */
@RestController
class SeedWorker {
    private final Generating generating;

    SeedWorker(Generating generating) {
        this.generating = generating;
    }

    /** @param letter true when left out */
    record Asked(
            @JsonProperty("job_id") @Nullable String job,
            @JsonProperty("profile_id") @Nullable String profile,
            @JsonProperty("generate_cover_letter") @Nullable Boolean letter,
            @JsonProperty("include_reviews") @Nullable Boolean reviews) {}

    /** The task to look at. */
    record Answer(boolean success, @JsonProperty("task_id") String task) {}

    @OptionalIdempotencyKey
    @Limited(Limited.To.GENERATIONS)
    @PostMapping("/generate-cv")
    Answer generate(Actor actor, @RequestBody Asked asked) {
        var kinds = Boolean.FALSE.equals(asked.letter())
                ? List.of(DocumentKind.CV)
                : List.of(DocumentKind.CV, DocumentKind.COVER_LETTER);
        var wanted = new GenerationAsked(asked.job(), asked.profile(), null, asked.reviews(), null);
        var task = generating.ask(actor, kinds, wanted);
        return new Answer(true, task.toString());
    }
}
