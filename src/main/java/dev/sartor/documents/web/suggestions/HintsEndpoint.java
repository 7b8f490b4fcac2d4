package dev.sartor.documents.web.suggestions;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.documents.making.Suggestions;
import dev.sartor.generation.composers.llm.Suggester;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.llm.ModelFailed;
import dev.sartor.model.draft.Line;
import dev.sartor.platform.Limited;
import dev.sartor.platform.Listener;
import dev.sartor.platform.WithoutIdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What a résumé could say besides, told as the model says it; a reader who leaves stops it. */
@RestController
@WithoutIdempotencyKey
@Limited(Limited.To.GENERATIONS)
@RequestMapping("/api/v1/suggest")
class HintsEndpoint {
    private static final int LONGEST = 1_000;
    private static final Duration LIFE = Duration.ofMinutes(4);

    private final Suggestions suggestions;

    HintsEndpoint(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** @param profile the default one when none is named */
    record HintsAsked(@Nullable String profile) {}

    /**
     * What a job asks and the profile does not show.
     *
     * @param sentence of the posting
     * @param profile the default one when none is named
     */
    record GapAsked(
            String label,
            @Nullable String sentence,
            @Nullable String profile) {}

    @Operation(summary = "Skills that a profile's lines show and it does not list: events skill, then done or problem")
    @PostMapping("/skills-by-model")
    SseEmitter skills(Actor actor, @RequestBody HintsAsked asked) {
        return told(suggestions.skills(actor.workspace(), id(asked.profile())));
    }

    @Operation(summary = "Summaries of a profile: events line and question, then done or problem")
    @PostMapping("/summary-by-model")
    SseEmitter summary(Actor actor, @RequestBody HintsAsked asked) {
        return told(suggestions.summary(actor.workspace(), id(asked.profile())));
    }

    @Operation(summary = "What to do about something that a job asks: events advice and question, then done or problem")
    @PostMapping("/gap")
    SseEmitter gap(Actor actor, @RequestBody GapAsked asked) {
        var sentence = asked.sentence() == null ? "" : asked.sentence();
        if (asked.label().isBlank() || asked.label().length() > LONGEST)
            throw Failure.invalid("label", "must have 1 to " + LONGEST + " characters");
        if (sentence.length() > LONGEST)
            throw Failure.invalid("sentence", "must have " + LONGEST + " characters at most");
        var gap = new Suggester.Gap(asked.label(), sentence);
        return told(suggestions.gap(actor.workspace(), id(asked.profile()), gap));
    }

    private static @Nullable Ulid id(@Nullable String profile) {
        if (profile == null) return null;
        if (!Ulid.isValid(profile)) throw Failure.invalid("profile", "names nothing of yours");
        return Ulid.from(profile);
    }

    private static SseEmitter told(Suggestions.Hints hints) {
        return Listener.open(LIFE, reader -> run(hints, reader));
    }

    private static void run(Suggestions.Hints hints, Listener reader) {
        try {
            var writing = hints.run(new Teller(reader));
            reader.tell("done", Map.of("offered", writing.offered(), "kept", writing.kept()));
        } catch (ModelFailed failed) {
            reader.problem("model_failed", failed.fault().sentence());
        }
    }

    private record Teller(Listener reader) implements Suggester.Listener {
        @Override
        public void skill(String skill, List<String> shown) {
            reader.tell("skill", Map.of("skill", skill, "lines", shown));
        }

        @Override
        public void line(Line line) {
            reader.tell("line", Map.of("text", line.text()));
        }

        @Override
        public void advice(String sentence, List<String> facts) {
            reader.tell("advice", Map.of("text", sentence, "lines", facts));
        }

        @Override
        public void question(String question) {
            reader.tell("question", Map.of("text", question));
        }
    }
}
