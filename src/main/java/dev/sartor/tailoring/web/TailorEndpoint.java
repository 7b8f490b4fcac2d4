package dev.sartor.tailoring.web;

import dev.sartor.kernel.BadInput;
import dev.sartor.platform.Open;
import dev.sartor.platform.WithoutIdempotencyKey;
import dev.sartor.postings.json.PostingJson;
import dev.sartor.tailoring.Progress;
import dev.sartor.tailoring.Tailored;
import dev.sartor.tailoring.Tailoring;
import dev.sartor.tailoring.json.DraftJson;
import dev.sartor.tailoring.report.json.ReportJson;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger LOG = LoggerFactory.getLogger(TailorEndpoint.class);
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
        Thread.startVirtualThread(() -> run(asked, events));
        return events;
    }

    private void run(Asked asked, SseEmitter events) {
        try {
            var done = made(asked, stage -> {
                var name = stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
                send(events, "stage", Map.of("stage", name));
            });
            send(events, "done", done);
        } catch (BadInput bad) {
            send(events, "problem", problem("unusable_input", bad.what() + " " + bad.remedy()));
        } catch (UncheckedIOException gone) {
            LOG.debug("the listener left");
        } catch (RuntimeException failure) {
            LOG.error("unexpected {}", failure.getClass().getName(), failure);
            send(events, "problem", problem("our_fault", "Something went wrong on our side. Try again."));
        }
        events.complete();
    }

    private JsonNode made(Asked asked, Progress progress) {
        var resume = Given.resume(asked.resume());
        var posting = Given.posting(asked.posting());
        var options = asked.options(LocalDate.now(clock));
        Tailored tailored = Tailoring.tailor(resume, posting, options, progress, System::nanoTime);
        var json = JsonNodeFactory.instance.objectNode();
        json.set("cv", DraftJson.write(tailored.cv()));
        json.set("letter", DraftJson.write(tailored.letter()));
        json.set("posting", mapper.readTree(PostingJson.write(posting)));
        json.set("report", ReportJson.tree(tailored.report()));
        return json;
    }

    private static Map<String, String> problem(String code, String detail) {
        return Map.of("code", code, "detail", detail);
    }

    private static void send(SseEmitter events, String name, Object data) {
        try {
            events.send(SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
