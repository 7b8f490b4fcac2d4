package dev.sartor.platform;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Who waits for events while something is made; what goes wrong is told as the last one, {@code problem}. */
public final class Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);

    private final SseEmitter events;
    private volatile @Nullable Runnable whenGone;

    private Listener(SseEmitter events) {
        this.events = events;
    }

    /**
     * Begins the work on a thread of its own, which is interrupted within seconds when the listener leaves.
     *
     * @param life after which it ends in any case
     */
    public static SseEmitter open(Duration life, Consumer<Listener> work) {
        var events = new SseEmitter(life.toMillis());
        var listener = new Listener(events);
        Runnable all = () -> listener.serve(work);
        Thread.startVirtualThread(() -> listener.watch(Thread.startVirtualThread(all)));
        return events;
    }

    /** Only writing tells whether somebody still listens. */
    private void watch(Thread work) {
        try {
            while (!work.join(SIGN_OF_LIFE)) events.send(SseEmitter.event().comment(""));
        } catch (IOException | IllegalStateException gone) {
            end(work);
        } catch (InterruptedException e) {
            work.interrupt();
            Thread.currentThread().interrupt();
        }
        events.complete();
    }

    private void end(Thread work) {
        var end = whenGone;
        if (end == null) work.interrupt();
        else end.run();
    }

    /** Of {@link #open}: what ends the work, instead of an interrupt, when nobody listens any more. */
    public void whenGone(Runnable end) {
        whenGone = end;
    }

    /** Does the work on this thread; returns when it is done, has failed or nobody listens any more. */
    public static void serve(SseEmitter events, Consumer<Listener> work) {
        new Listener(events).serve(work);
    }

    private void serve(Consumer<Listener> work) {
        try {
            try {
                work.accept(this);
            } catch (BadInput bad) {
                problem("unusable_input", bad.what() + " " + bad.remedy());
            } catch (Gone gone) {
                throw gone;
            } catch (RuntimeException failure) {
                LOG.error("unexpected {}", failure.getClass().getName(), failure);
                problem("our_fault", "Something went wrong on our side. Try again.");
            }
        } catch (Gone gone) {
            LOG.debug("the listener left");
        }
    }

    /** Tells one event; the work ends here when nobody listens any more. */
    public void tell(String name, Object data) {
        try {
            events.send(SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON));
        } catch (IOException | IllegalStateException e) {
            throw new Gone(e);
        }
    }

    public void problem(String code, String detail) {
        tell("problem", Map.of("code", code, "detail", detail));
    }

    /** Not an {@link IllegalStateException}: one of those may be our own fault, which is to be told. */
    private static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1;

        Gone(Exception cause) {
            super(cause);
        }
    }
}
