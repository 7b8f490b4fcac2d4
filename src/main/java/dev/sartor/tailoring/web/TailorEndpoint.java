package dev.sartor.tailoring.web;

import dev.sartor.model.posting.JobPosting;
import dev.sartor.platform.Listener;
import dev.sartor.platform.Open;
import dev.sartor.platform.WithoutIdempotencyKey;
import dev.sartor.postings.json.PostingJson;
import dev.sartor.tailoring.Progress;
import dev.sartor.tailoring.Tailored;
import dev.sartor.tailoring.Tailoring;
import dev.sartor.tailoring.json.DraftJson;
import dev.sartor.tailoring.report.json.ReportJson;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes a CV and a letter for one job, with every line's sources, what matches, and the report. */
@Open
@WithoutIdempotencyKey
@RestController
@RequestMapping("/api/v1/guest/tailor")
class TailorEndpoint {
    private static final long LONGEST_MILLISECONDS = 60_000;

    private final Clock clock;
    private final JsonMapper mapper;

    TailorEndpoint(Clock clock, JsonMapper mapper) {
        this.clock = clock;
        this.mapper = mapper;
    }

    @Operation(summary = "Makes a CV and a letter for one job")
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE, consumes = MediaType.APPLICATION_JSON_VALUE)
    JsonNode tailor(@RequestBody Asked asked) {
        return made(asked, Progress.NONE);
    }

    @Operation(summary = "The same, telling each stage as it begins: events stage, then done or problem")
    @PostMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE, consumes = MediaType.APPLICATION_JSON_VALUE)
    SseEmitter tailorTelling(@RequestBody Asked asked) {
        var events = new SseEmitter(LONGEST_MILLISECONDS);
        Thread.startVirtualThread(() -> {
            Listener.serve(events, reader -> run(asked, reader));
            events.complete();
        });
        return events;
    }

    private void run(Asked asked, Listener reader) {
        reader.tell("done", made(asked, telling(reader)));
    }

    /** Each stage is told as it begins. */
    static Progress telling(Listener reader) {
        return stage -> {
            var name = stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
            reader.tell("stage", Map.of("stage", name));
        };
    }

    private JsonNode made(Asked asked, Progress progress) {
        var resume = Given.resume(asked.resume());
        var posting = Given.posting(asked.posting());
        var options = asked.options(LocalDate.now(clock));
        return told(Tailoring.tailor(resume, posting, options, progress, System::nanoTime), posting, mapper);
    }

    /** What was made, with the posting as it was understood. */
    static JsonNode told(Tailored tailored, JobPosting posting, JsonMapper mapper) {
        var json = JsonNodeFactory.instance.objectNode();
        json.set("cv", DraftJson.write(tailored.cv()));
        json.set("letter", DraftJson.write(tailored.letter()));
        json.set("posting", mapper.readTree(PostingJson.write(posting)));
        json.set("report", ReportJson.tree(tailored.report()));
        return json;
    }
}
