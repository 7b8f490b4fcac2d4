package dev.sartor.tasks;

import java.time.Duration;

/** Is told how long tasks wait and run, for the figures of whoever runs the server. */
public interface TaskWatch {
    /** Nobody looks. */
    TaskWatch NONE = new TaskWatch() {
        @Override
        public void begun(String type, Duration waited) {}

        @Override
        public void ended(String type, String how, Duration took) {}
    };

    /** @param waited since it was asked for; told of first attempts only */
    void begun(String type, Duration waited);

    /** @param how the attempt ended: "completed", "failed", "again" or "superseded" */
    void ended(String type, String how, Duration took);
}
