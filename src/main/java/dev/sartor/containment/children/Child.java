package dev.sartor.containment.children;

import dev.sartor.containment.frames.Answer;
import dev.sartor.containment.frames.Frames;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One child process; used by one thread at a time. */
public final class Child implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(20);

    /** What the JVM exits with on {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private int served;

    private Child(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Starts a child in the strongest cage that works on this machine, and waits until it is ready.
     * @throws IOException when none can be started */
    public static Child start(ChildCommand command) throws IOException {
        var failure = new IOException("no cage works");
        for (var cage : Cage.strongestFirst()) {
            var child = new Child(launched(command.in(cage)));
            try (var alarm = new Deadline(child.process, START)) {
                Frames.awaitReady(child.in);
                if (!alarm.rang()) {
                    Cage.works(cage);
                    return child;
                }
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
            child.close();
        }
        throw failure;
    }

    private static Process launched(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("LANG", "C.UTF-8");
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** How many files it has been given. */
    public int served() {
        return served;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** One file's answer; the child is dead after {@link Answer.Broken}. */
    public Answer ask(String work, byte[] bytes, String name, Duration time, int longest) {
        served++;
        try (var deadline = new Deadline(process, time)) {
            try {
                Frames.send(out, new Frames.Request(work, name, bytes));
                var answer = Frames.read(in, longest);
                if (answer instanceof Answer.Broken) close();
                return answer;
            } catch (IOException e) {
                var how = died();
                return new Answer.Broken(deadline.rang() ? Answer.How.TIME : how);
            }
        }
    }

    private Answer.How died() {
        try {
            boolean ended = process.waitFor(1, TimeUnit.SECONDS);
            return ended && process.exitValue() == OUT_OF_MEMORY ? Answer.How.MEMORY : Answer.How.CRASH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.How.CRASH;
        } finally {
            close();
        }
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Ends a process that is not done in time. */
    private static final class Deadline implements AutoCloseable {
        private final CountDownLatch done = new CountDownLatch(1);
        private volatile boolean rang;

        Deadline(Process process, Duration time) {
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    if (done.await(time.toMillis(), TimeUnit.MILLISECONDS)) return;
                    rang = true;
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                } catch (InterruptedException e) {
                    process.destroyForcibly();
                }
            });
        }

        boolean rang() {
            return rang;
        }

        @Override
        public void close() {
            done.countDown();
        }
    }
}
