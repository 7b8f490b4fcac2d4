package dev.sartor.notifications.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.notifications.Notification;
import dev.sartor.notifications.Wording;
import java.time.Instant;
import java.util.Map;

/** A message as the API tells it: for programs by kind and what it is about, for people in words. */
record NotificationView(
        Ulid id, String kind, Map<String, String> about, String subject, String text, Instant createdAt, boolean read) {
    static NotificationView of(Notification told) {
        var wording = Wording.of(told);
        return new NotificationView(
                told.id(),
                told.kind(),
                told.about(),
                wording.subject(),
                wording.text(),
                told.createdAt(),
                told.readAt() != null);
    }
}
