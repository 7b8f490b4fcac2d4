package dev.sartor.documents.web.suggestions;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.documents.making.Suggestions;
import dev.sartor.generation.composers.llm.Wordings;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.llm.ModelFailed;
import dev.sartor.model.draft.Line;
import dev.sartor.platform.Limited;
import dev.sartor.platform.Listener;
import dev.sartor.platform.WithoutIdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private static final int LONGEST = 2_000;
    private static final Duration LIFE = Duration.ofMinutes(4);

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
        return Listener.open(LIFE, reader -> run(wish, reader));
    }

    private static void run(Suggestions.Asked wish, Listener reader) {
        try {
            var writing = wish.run(new Wordings.Listener() {
                @Override
                public void line(Line line) {
                    reader.tell("line", Map.of("text", line.text()));
                }

                @Override
                public void question(String question) {
                    reader.tell("question", Map.of("text", question));
                }
            });
            reader.tell("done", Map.of("offered", writing.offered(), "kept", writing.kept()));
        } catch (ModelFailed failed) {
            reader.problem("model_failed", failed.fault().sentence());
        }
    }
}
