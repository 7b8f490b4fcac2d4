package dev.sartor.tasks.wiring;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.sartor.tasks.store.PostgresBell;
import java.util.Optional;
import org.springframework.context.SmartLifecycle;

/** Starts work when everything else stands, and lets it end before anything else goes. */
final class Workers implements SmartLifecycle {
    private final Optional<Scheduler> scheduler;
    private final PostgresBell bell;
    private volatile boolean running;

    /** @param scheduler nothing where this process does not work */
    Workers(Optional<Scheduler> scheduler, PostgresBell bell) {
        this.scheduler = scheduler;
        this.bell = bell;
    }

    @Override
    public void start() {
        bell.start();
        scheduler.ifPresent(Scheduler::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.ifPresent(Scheduler::stop);
        bell.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
