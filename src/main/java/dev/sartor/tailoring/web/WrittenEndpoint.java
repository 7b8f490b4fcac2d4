package dev.sartor.tailoring.web;

import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Transactions;
import dev.sartor.model.draft.Line;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.resume.Resume;
import dev.sartor.notifications.Notifications;
import dev.sartor.platform.Feature;
import dev.sartor.platform.Features;
import dev.sartor.platform.Limited;
import dev.sartor.platform.Listener;
import dev.sartor.platform.WithoutIdempotencyKey;
import dev.sartor.tailoring.Options;
import dev.sartor.tailoring.Tailoring;
import dev.sartor.tailoring.writing.BudgetWatch;
import dev.sartor.tailoring.writing.Drafters;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** What {@link TailorEndpoint} does, in the words of the workspace's language models; nothing is kept, and a reader who leaves ends it. */
@RestController
@WithoutIdempotencyKey
@Limited(Limited.To.GENERATIONS)
@RequestMapping("/api/v1/tailor")
class WrittenEndpoint {
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Drafters drafters;
    private final Notifications notifications;
    private final Transactions transactions;
    private final Features features;
    private final Clock clock;
    private final JsonMapper mapper;

    WrittenEndpoint(
            Drafters drafters,
            Notifications notifications,
            Transactions transactions,
            Features features,
            Clock clock,
            JsonMapper mapper) {
        this.drafters = drafters;
        this.notifications = notifications;
        this.transactions = transactions;
        this.features = features;
        this.clock = clock;
        this.mapper = mapper;
    }

    @Operation(
            summary =
                    "A CV and a letter for one job, by the workspace's models: events stage and line, then done or problem")
    @PostMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE, consumes = MediaType.APPLICATION_JSON_VALUE)
    SseEmitter tailor(Actor actor, @RequestBody Asked asked) {
        features.needs(Feature.CV_GENERATION, actor.workspace());
        var wish = new Wish(
                Given.resume(asked.resume()), Given.posting(asked.posting()), asked.options(LocalDate.now(clock)));
        return Listener.open(LIFE, reader -> run(actor, wish, reader));
    }

    /** What is asked for, understood while it can still be refused. */
    private record Wish(Resume resume, JobPosting posting, Options options) {}

    private void run(Actor actor, Wish wish, Listener reader) {
        var workspace = actor.workspace();
        var watch = new BudgetWatch(notifications, drafters.budget(workspace));
        var drafter = drafters.of(workspace, null, line -> told(line, reader)).orElse(null);
        if (drafter != null) reader.whenGone(drafter::stop);
        var made = Tailoring.tailor(
                wish.resume(),
                wish.posting(),
                wish.options(),
                null,
                drafter,
                TailorEndpoint.telling(reader),
                System::nanoTime);
        var budget = drafters.budget(workspace);
        transactions.in(workspace, () -> watch.tell(workspace, actor.account(), budget));
        reader.tell("done", TailorEndpoint.told(made, wish.posting(), mapper));
    }

    private static void told(Line line, Listener reader) {
        var document = line.field().startsWith("letter/") ? "letter" : "cv";
        reader.tell("line", Map.of("document", document, "field", line.field(), "text", line.text()));
    }
}
