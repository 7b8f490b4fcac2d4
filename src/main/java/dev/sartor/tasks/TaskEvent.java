package dev.sartor.tasks;

/**
 * Something that happened to a task.
 *
 * @param number counts from 1 within the task, without gaps
 * @param kind the status it came to, or "progress"
 * @param data JSON
 */
public record TaskEvent(long number, String kind, String data) {
    /** Whether nothing comes after it. */
    public boolean isLast() {
        return kind.equals("completed") || kind.equals("failed") || kind.equals("cancelled");
    }
}
