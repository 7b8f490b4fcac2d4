package dev.sartor.tasks.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.tasks.Bell;
import dev.sartor.tasks.DurableTasks;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells events as they happen: those kept already first, then each once, until the last. */
@Component
class TaskStreams {
    /** A reader comes back with the last number it has; by then its token has been looked at anew. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final DurableTasks tasks;
    private final Bell bell;
    private final Clock clock;

    TaskStreams(DurableTasks tasks, Bell bell, Clock clock) {
        this.tasks = tasks;
        this.bell = bell;
        this.clock = clock;
    }

    /** @param last the number of the last event that the reader has; 0 for none */
    SseEmitter open(WorkspaceId workspace, Ulid task, long last) {
        var emitter = new SseEmitter(LONGEST.plusMinutes(1).toMillis());
        Thread.ofVirtual().name("events-" + task).start(() -> stream(emitter, workspace, task, last));
        return emitter;
    }

    private void stream(SseEmitter emitter, WorkspaceId workspace, Ulid task, long last) {
        try (var ear = bell.listen(task)) {
            send(emitter, workspace, task, last, ear);
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            emitter.complete(); // the reader is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException e) {
            emitter.completeWithError(e);
        }
    }

    private void send(SseEmitter emitter, WorkspaceId workspace, Ulid task, long last, Bell.Ear ear)
            throws IOException, InterruptedException {
        long told = last;
        Instant until = clock.instant().plus(LONGEST);
        while (clock.instant().isBefore(until)) {
            for (var event : tasks.eventsAfter(workspace, task, told)) {
                emitter.send(SseEmitter.event()
                        .id(Long.toString(event.number()))
                        .name(event.kind())
                        .data(event.data(), MediaType.APPLICATION_JSON));
                told = event.number();
                if (event.isLast()) return;
            }
            if (told > 0 && last == told && tasks.find(workspace, task).status().isOver()) return;
            if (!ear.await(SIGN_OF_LIFE)) emitter.send(SseEmitter.event().comment(""));
        }
    }
}
