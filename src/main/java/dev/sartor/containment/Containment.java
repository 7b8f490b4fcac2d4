package dev.sartor.containment;

import dev.sartor.containment.children.Child;
import dev.sartor.containment.children.ChildCommand;
import dev.sartor.containment.frames.Answer;
import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A pool of warm children. Safe for use by many threads; children end with the process that started them. */
public final class Containment implements AutoCloseable {
    private static final class Shared {
        static final Containment POOL =
                new Containment(Bounds.LASTING, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    private final Bounds bounds;
    private final Semaphore free;
    private final Deque<Child> idle = new ArrayDeque<>();
    private boolean closed;

    /** @param most children at a time, at least 1 */
    public Containment(Bounds bounds, int most) {
        this.bounds = bounds;
        this.free = new Semaphore(most);
    }

    /** The pool that everything in this process shares. */
    public static Containment shared() {
        return Shared.POOL;
    }

    /** Starts a child without waiting for it, to be ready when the first file comes. */
    public void warm() {
        Thread.ofPlatform().daemon().name("containment-warm").start(() -> {
            try {
                giveBack(start());
            } catch (BadInput e) {
                // who needs a child will be told
            }
        });
    }

    /**
     * @param work the id of a {@link HostileWork}
     * @param name of the file, for messages
     * @throws BadInput what the work said of the bytes, or that it took too long, needed too much or broke down
     */
    public byte[] run(String work, byte[] bytes, String name) {
        free.acquireUninterruptibly();
        try {
            var child = take();
            var answer = child.ask(work, bytes, name, bounds.time(), bounds.answerBytes());
            boolean fit = !(answer instanceof Answer.Broken) && child.served() < bounds.filesPerChild();
            if (fit && child.isAlive()) giveBack(child);
            else child.close();
            return told(answer, name);
        } finally {
            free.release();
        }
    }

    private static byte[] told(Answer answer, String name) {
        return switch (answer) {
            case Answer.Done done -> done.bytes();
            case Answer.Refused refused -> throw new BadInput(refused.what(), refused.remedy());
            case Answer.Broken broken ->
                throw new WorkBroke(
                        name,
                        switch (broken.how()) {
                            case TIME -> WorkBroke.Why.TIME;
                            case MEMORY -> WorkBroke.Why.MEMORY;
                            case CRASH -> WorkBroke.Why.CRASH;
                        });
        };
    }

    private Child take() {
        var ready = ready();
        return ready == null ? start() : ready;
    }

    private synchronized @Nullable Child ready() {
        for (var child = idle.poll(); child != null; child = idle.poll()) {
            if (child.isAlive()) return child;
            child.close();
        }
        return null;
    }

    private Child start() {
        try {
            return Child.start(ChildCommand.of(bounds.heapMegabytes(), bounds.time(), bounds.areLasting()));
        } catch (IOException e) {
            throw new BadInput(
                    "No process could be started to read the file in.", "Free some memory, or allow more processes.");
        }
    }

    private synchronized void giveBack(Child child) {
        if (closed) child.close();
        else idle.push(child);
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(Child::close);
        idle.clear();
    }
}
