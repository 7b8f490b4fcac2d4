package dev.sartor.documents.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.documents.making.Suggestions;
import dev.sartor.generation.composers.llm.Wordings;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Failure;
import dev.sartor.llm.ModelFailed;
import dev.sartor.model.draft.Line;
import dev.sartor.platform.Limited;
import dev.sartor.platform.WithoutIdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Other words for a line, told as the model says them; a reader who leaves stops it. */
@RestController
@WithoutIdempotencyKey
@Limited(Limited.To.GENERATIONS)
@RequestMapping("/api/v1/suggest/wordings")
class WordingsEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(WordingsEndpoint.class);
    private static final int LONGEST = 2_000;
    private static final Duration LIFE = Duration.ofMinutes(4);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);

    private final Suggestions suggestions;

    WordingsEndpoint(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /**
     * A line of the profile.
     *
     * @param profile the default one when none is named
     */
    record LineAsked(String text, @Nullable String profile) {}

    @Operation(summary = "Other words for a line: events line and question, then done or problem")
    @PostMapping
    SseEmitter wordings(Actor actor, @RequestBody LineAsked asked) {
        if (asked.text().isBlank() || asked.text().length() > LONGEST)
            throw Failure.invalid("text", "must have 1 to " + LONGEST + " characters");
        var profile = asked.profile();
        if (profile != null && !Ulid.isValid(profile)) throw Failure.invalid("profile", "names nothing of yours");
        var wish = suggestions.wordings(actor.workspace(), profile == null ? null : Ulid.from(profile), asked.text());
        var events = new SseEmitter(LIFE.toMillis());
        Thread.startVirtualThread(() -> watch(events, Thread.startVirtualThread(() -> run(wish, events))));
        return events;
    }

    /** Only writing tells whether somebody still reads. */
    private static void watch(SseEmitter events, Thread work) {
        try {
            while (!work.join(SIGN_OF_LIFE)) events.send(SseEmitter.event().comment(""));
        } catch (IOException | IllegalStateException gone) {
            work.interrupt();
        } catch (InterruptedException e) {
            work.interrupt();
            Thread.currentThread().interrupt();
        }
        events.complete();
    }

    private static void run(Suggestions.Asked wish, SseEmitter events) {
        try {
            var writing = wish.run(new Wordings.Listener() {
                @Override
                public void line(Line line) {
                    send(events, "line", Map.of("text", line.text()));
                }

                @Override
                public void question(String question) {
                    send(events, "question", Map.of("text", question));
                }
            });
            send(events, "done", Map.of("offered", writing.offered(), "kept", writing.kept()));
        } catch (ModelFailed failed) {
            send(events, "problem", problem("model_failed", failed.fault().sentence()));
        } catch (BadInput bad) {
            send(events, "problem", problem("unusable_input", bad.what() + " " + bad.remedy()));
        } catch (UncheckedIOException | IllegalStateException gone) {
            LOG.debug("the listener left");
        } catch (RuntimeException failure) {
            LOG.error("unexpected {}", failure.getClass().getName(), failure);
            send(events, "problem", problem("our_fault", "Something went wrong on our side. Try again."));
        }
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
