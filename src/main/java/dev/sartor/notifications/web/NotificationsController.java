package dev.sartor.notifications.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.kernel.paging.Paged;
import dev.sartor.notifications.Inbox;
import dev.sartor.platform.Needs;
import dev.sartor.platform.Sortable;
import dev.sartor.platform.WithoutIdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the caller was told. Whoever may look may also mark as read: it is their own inbox. */
@Needs(Role.VIEWER)
@WithoutIdempotencyKey
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationsController {
    private final Inbox inbox;
    private final NotificationStreams streams;

    NotificationsController(Inbox inbox, NotificationStreams streams) {
        this.inbox = inbox;
        this.streams = streams;
    }

    record Unread(long unread) {}

    /** @param mail whether notifications come by mail as well */
    record Settings(boolean mail) {}

    @GetMapping
    Paged<NotificationView> list(
            @RequestParam(defaultValue = "false") boolean unread, @Sortable("createdAt") PageAsked asked, Actor actor) {
        return inbox.list(actor, unread, asked).map(NotificationView::of);
    }

    @GetMapping("/unread")
    Unread unread(Actor actor) {
        return new Unread(inbox.unread(actor));
    }

    /** As they come; with Last-Event-ID also those that came meanwhile. */
    @GetMapping(value = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@RequestHeader(value = "Last-Event-ID", required = false) @Nullable String last, Actor actor) {
        return streams.open(actor, last == null ? inbox.newest(actor) : id(last));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String id, Actor actor) {
        inbox.read(actor, id(id));
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Actor actor) {
        inbox.readAll(actor);
    }

    @GetMapping("/settings")
    Settings settings(Actor actor) {
        return new Settings(inbox.wantsMail(actor));
    }

    @PutMapping("/settings")
    Settings set(@RequestBody Settings wanted, Actor actor) {
        inbox.wantMail(actor, wanted.mail());
        return wanted;
    }

    private static Ulid id(String text) {
        if (!Ulid.isValid(text)) throw Failure.notFound("notification");
        return Ulid.from(text);
    }
}
