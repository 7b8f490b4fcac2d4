package dev.sartor.tasks;

import com.github.f4b6a3.ulid.Ulid;
import java.time.Duration;

/** Rings in every process when something happened to a task. */
public interface Bell {
    Ear listen(Ulid task);

    /** Someone who listens until it is closed. */
    interface Ear extends AutoCloseable {
        /** @return whether it rang since the last call, or within the time */
        boolean await(Duration most) throws InterruptedException;

        @Override
        void close();
    }
}
