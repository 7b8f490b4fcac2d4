package dev.sartor.tasks;

import java.util.Locale;

/** Where a task stands. */
public enum TaskStatus {
    PENDING,
    PROCESSING,
    COMPLETED,
    FAILED,
    CANCELLED;

    /** As people and the database read it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TaskStatus of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    public boolean isOver() {
        return this != PENDING && this != PROCESSING;
    }
}
