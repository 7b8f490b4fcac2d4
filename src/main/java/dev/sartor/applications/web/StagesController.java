package dev.sartor.applications.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.applications.Stages;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The board's columns: added, renamed, reordered. */
@RestController
@RequestMapping("/api/v1/stages")
class StagesController {
    private final Stages stages;

    StagesController(Stages stages) {
        this.stages = stages;
    }

    /** A name, and the stage to the right; without one it stands last. */
    record Given(@Nullable String name, @Nullable String before) {}

    @GetMapping
    List<StageView> all(Actor actor) {
        return stages.all(actor.workspace()).stream().map(StageView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    StageView add(Actor actor, @RequestBody Given given) {
        if (given.name() == null) throw Failure.invalid("name", "is needed");
        return StageView.of(stages.add(actor.workspace(), given.name(), before(given)));
    }

    /** Gives it another name, or another place when no name is given. */
    @PutMapping("/{id}")
    StageView change(Actor actor, @PathVariable String id, @RequestBody Given given) {
        var stage = Paths.id(id, "stage");
        if (given.name() != null) {
            var renamed = stages.rename(actor.workspace(), stage, given.name());
            return StageView.of(
                    given.before() == null ? renamed : stages.move(actor.workspace(), stage, before(given)));
        }
        return StageView.of(stages.move(actor.workspace(), stage, before(given)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String id) {
        stages.remove(actor.workspace(), Paths.id(id, "stage"));
    }

    private static @Nullable Ulid before(Given given) {
        return given.before() == null ? null : Paths.id(given.before(), "stage");
    }
}
