package dev.sartor.tasks.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.kernel.paging.Paged;
import dev.sartor.platform.WithoutIdempotencyKey;
import dev.sartor.tasks.DurableTasks;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** What is being done in the background, how far it is, and how to stop it. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskPages {
    private final DurableTasks tasks;
    private final TaskStreams streams;
    private final Clock clock;
    private final JsonMapper json;

    TaskPages(DurableTasks tasks, TaskStreams streams, Clock clock, JsonMapper json) {
        this.tasks = tasks;
        this.streams = streams;
        this.clock = clock;
        this.json = json;
    }

    @GetMapping
    Paged<TaskView> list(Actor actor, @RequestParam @Nullable Integer page, @RequestParam @Nullable Integer size) {
        var asked = PageAsked.of(page, size, null, List.of("createdAt"));
        return tasks.list(actor.workspace(), asked).map(task -> TaskView.of(task, clock.instant(), json));
    }

    @GetMapping("/{id}")
    TaskView one(Actor actor, @PathVariable String id) {
        return TaskView.of(tasks.find(actor.workspace(), known(id)), clock.instant(), json);
    }

    @WithoutIdempotencyKey
    @PostMapping("/{id}/cancel")
    TaskView cancel(Actor actor, @PathVariable String id) {
        return TaskView.of(tasks.cancel(actor.workspace(), known(id)), clock.instant(), json);
    }

    /** @param last the number of the last event that the reader has */
    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        var task = tasks.find(actor.workspace(), known(id));
        boolean number = last != null && last.matches("\\d{1,18}");
        return streams.open(actor.workspace(), task.id(), number ? Long.parseLong(last) : 0);
    }

    private static Ulid known(String id) {
        if (!Ulid.isValid(id)) throw Failure.notFound("task");
        return Ulid.from(id);
    }
}
