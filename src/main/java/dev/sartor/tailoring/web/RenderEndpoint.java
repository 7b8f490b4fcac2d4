package dev.sartor.tailoring.web;

import dev.sartor.exports.Exports;
import dev.sartor.kernel.Failure;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.resume.Resume;
import dev.sartor.platform.Open;
import dev.sartor.platform.WithoutIdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Downloads: a draft or a whole résumé in any format. What the gate does not prove is not written. */
@Open
@WithoutIdempotencyKey
@RestController
class RenderEndpoint {
    private final Clock clock;

    RenderEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What to write.
     *
     * @param draft null for the whole résumé
     * @param posting the text of the job the draft was made for
     * @param format id of an export format
     */
    record Wanted(
            @Nullable JsonNode resume,
            @Nullable JsonNode draft,
            @Nullable String posting,
            @Nullable String format,
            @Nullable Look look,
            @Nullable Integer pages,
            @Nullable String language) {}

    @Operation(summary = "Writes a draft, or a whole résumé, in a format; a draft with an unproven line is refused")
    @PostMapping("/api/v1/guest/render")
    ResponseEntity<byte[]> render(@RequestBody Wanted wanted) {
        var format = Exports.find(Objects.requireNonNullElse(wanted.format(), "pdf"));
        var resume = Given.resume(wanted.resume());
        var draft = draft(wanted, resume);
        var typeset = Sheets.set(draft, resume, wanted.look(), Objects.requireNonNullElse(wanted.pages(), 0));
        var name = (draft instanceof Draft.Cv ? "cv." : "letter.") + format.extension();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(format.bytes(typeset));
    }

    private Draft draft(Wanted wanted, Resume resume) {
        if (wanted.draft() == null || wanted.draft().isNull()) return Sheets.whole(resume, wanted.language());
        var draft = Given.draft(wanted.draft());
        var posting = Objects.requireNonNullElse(wanted.posting(), "");
        var refused = Judged.refusals(resume, posting, draft, YearMonth.now(clock));
        if (refused.isEmpty()) return draft;
        throw new Failure(
                Failure.Kind.INVALID,
                "unproven_line",
                "Your facts do not support every line of this document. Change the lines named, or add the facts.",
                refused.stream()
                        .map(each -> new Failure.Field(each.field(), String.join(" ", each.reasons())))
                        .toList());
    }
}
