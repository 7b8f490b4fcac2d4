package dev.sartor.notifications.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Actor;
import dev.sartor.notifications.Bells;
import dev.sartor.notifications.Inbox;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Sends notifications to who listens, each once and in order. */
@Component
class NotificationStreams {
    /** A reader comes back with the last id it has; by then its token has been looked at anew. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** So long news from another process may take, and so often a reader that is gone is noticed. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Inbox inbox;
    private final Bells bells;
    private final Clock clock;

    NotificationStreams(Inbox inbox, Bells bells, Clock clock) {
        this.inbox = inbox;
        this.bells = bells;
        this.clock = clock;
    }

    SseEmitter open(Actor actor, Ulid last) {
        var emitter = new SseEmitter(LONGEST.plusMinutes(1).toMillis());
        Thread.ofVirtual().name("notifications-" + actor.account()).start(() -> stream(emitter, actor, last));
        return emitter;
    }

    private void stream(SseEmitter emitter, Actor actor, Ulid last) {
        try {
            send(emitter, actor, last);
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

    private void send(SseEmitter emitter, Actor actor, Ulid last) throws IOException, InterruptedException {
        var told = last;
        var until = clock.instant().plus(LONGEST);
        emitter.send(SseEmitter.event().comment(""));
        while (clock.instant().isBefore(until)) {
            int heard = bells.count(actor.account());
            var news = inbox.after(actor, told);
            for (var each : news) {
                emitter.send(SseEmitter.event()
                        .id(each.id().toString())
                        .name("notification")
                        .data(NotificationView.of(each), MediaType.APPLICATION_JSON));
                told = each.id();
            }
            if (!news.isEmpty()) continue;
            bells.await(actor.account(), heard, LOOK);
            emitter.send(SseEmitter.event().comment(""));
        }
    }
}
