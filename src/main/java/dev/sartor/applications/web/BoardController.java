package dev.sartor.applications.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.applications.Application;
import dev.sartor.applications.Board;
import dev.sartor.applications.Event;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.platform.IfMatch;
import dev.sartor.platform.MergePatch;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The board: applications in their stages. */
@RestController
@RequestMapping("/api/v1/applications")
class BoardController {
    private final Board board;
    private final MergePatch patches;
    private final Clock clock;

    BoardController(Board board, MergePatch patches, Clock clock) {
        this.patches = patches;
        this.board = board;
        this.clock = clock;
    }

    /** A job to pursue; without a stage it is saved. */
    record Added(String jobId, @Nullable String stageId) {}

    /** Where to; before nothing is at the end. */
    record Moved(String stageId, @Nullable String before) {}

    /** Stages in order, each card naming its own. */
    record Whole(List<StageView> stages, List<CardView> data) {}

    /** What happened, and when. */
    record EventView(String id, Instant at, String kind, String detail) {
        static EventView of(Event event) {
            return new EventView(event.id().toString(), event.at(), event.kind().word(), event.detail());
        }
    }

    @GetMapping
    Whole all(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(defaultValue = "false") boolean archived) {
        var only = stage == null ? null : Paths.id(stage, "stage");
        var whole = board.whole(actor.workspace(), q, only, archived);
        var now = clock.instant();
        return new Whole(
                whole.stages().stream().map(StageView::of).toList(),
                whole.cards().stream().map(card -> CardView.of(card, now)).toList());
    }

    @PostMapping
    ResponseEntity<ApplicationView> add(Actor actor, @RequestBody Added given) {
        var job = reference("jobId", given.jobId());
        var stage = given.stageId() == null ? null : reference("stageId", given.stageId());
        var added = board.add(actor, job, stage, Application.Details.NONE);
        return ResponseEntity.created(URI.create("/api/v1/applications/" + added.id()))
                .eTag(ApplicationView.tag(added))
                .body(ApplicationView.of(added));
    }

    @GetMapping("/{id}")
    ResponseEntity<ApplicationView> get(Actor actor, @PathVariable String id) {
        return shown(board.get(actor.workspace(), Paths.id(id, "application")));
    }

    @GetMapping("/{id}/history")
    List<EventView> history(Actor actor, @PathVariable String id) {
        return board.history(actor.workspace(), Paths.id(id, "application")).stream()
                .map(EventView::of)
                .toList();
    }

    @PutMapping("/{id}/stage")
    ResponseEntity<ApplicationView> move(Actor actor, @PathVariable String id, @RequestBody Moved to) {
        var before = to.before() == null ? null : reference("before", to.before());
        return shown(board.move(actor, Paths.id(id, "application"), reference("stageId", to.stageId()), before));
    }

    @PatchMapping("/{id}")
    ResponseEntity<ApplicationView> change(
            Actor actor, @PathVariable String id, IfMatch seen, @RequestBody JsonNode patch) {
        var application = board.get(actor.workspace(), Paths.id(id, "application"));
        seen.holds(application.version());
        var changed = patches.patched(ApplicationChange.of(application), patch);
        return shown(board.change(
                actor,
                application.id(),
                changed.details(),
                Boolean.TRUE.equals(changed.archived()),
                changed.sent(),
                application.version()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String id) {
        board.remove(actor.workspace(), Paths.id(id, "application"));
    }

    static ResponseEntity<ApplicationView> shown(Application application) {
        return ResponseEntity.ok().eTag(ApplicationView.tag(application)).body(ApplicationView.of(application));
    }

    private static Ulid reference(String field, String id) {
        if (!Ulid.isValid(id)) throw Failure.invalid(field, "is no id");
        return Ulid.from(id);
    }
}
