package dev.sartor.tailoring.web;

import dev.sartor.containment.Containment;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.parsing.ContainedReading;
import dev.sartor.platform.Open;
import dev.sartor.platform.WithoutIdempotencyKey;
import dev.sartor.postings.json.PostingJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reads what a visitor brings: a CV in whatever form, and the text of a posting. */
@Open
@WithoutIdempotencyKey
@RestController
@RequestMapping(path = "/api/v1/guest", produces = MediaType.APPLICATION_JSON_VALUE)
class ReadingEndpoint {
    private final ContainedReading reading = new ContainedReading(Containment.shared());

    /** The text of one job. */
    record Posting(@Nullable String text) {}

    @Operation(summary = "Reads a CV; how sure each field is and where it was seen stand under x-sartor.reading")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    @PostMapping(path = "/read", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String read(@RequestParam MultipartFile file) throws IOException {
        if (file.isEmpty()) throw new BadInput("This file is empty.", "Choose the file with your CV in it.");
        return ResumeJson.write(reading.read(file.getBytes(), name(file)));
    }

    @Operation(summary = "Reads a job posting: its terms and what it asks, each with its words")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    @PostMapping(path = "/posting", consumes = MediaType.APPLICATION_JSON_VALUE)
    String posting(@RequestBody Posting asked) {
        return PostingJson.write(Given.posting(asked.text()));
    }

    /** The name is the person's own and often theirs: only its ending counts, and is told. */
    private static String name(MultipartFile file) {
        var ending = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("^.*[.]", "");
        return ending.matches("[A-Za-z0-9]{1,5}") ? "The file." + ending : "The file";
    }
}
