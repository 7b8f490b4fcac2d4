package dev.sartor.tailoring.web;

import dev.sartor.kernel.Failure;
import dev.sartor.model.report.Refusal;
import dev.sartor.platform.Open;
import dev.sartor.platform.WithoutIdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Judges a draft whose lines a person changed. */
@Open
@WithoutIdempotencyKey
@RestController
class GateEndpoint {
    private final Clock clock;

    GateEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * A draft and what it must stand on.
     *
     * @param posting the text of the job, for what a letter says of the employer
     */
    record Claimed(
            @Nullable JsonNode resume,
            @Nullable JsonNode draft,
            @Nullable String posting) {}

    /** What the gate refuses of a draft, with its reasons; nothing when every line is proven. */
    record Verdict(List<Refusal> refusals) {}

    @Operation(summary = "Judges every line of a draft against the résumé and tells which are refused, and why")
    @PostMapping("/api/v1/guest/gate")
    Verdict judge(@RequestBody Claimed claimed) {
        if (claimed.draft() == null) throw Failure.invalid("draft", "send the draft to be judged");
        var resume = Given.resume(claimed.resume());
        var posting = Objects.requireNonNullElse(claimed.posting(), "");
        return new Verdict(Judged.refusals(resume, posting, Given.draft(claimed.draft()), YearMonth.now(clock)));
    }
}
