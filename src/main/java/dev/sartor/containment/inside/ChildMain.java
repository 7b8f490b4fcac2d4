package dev.sartor.containment.inside;

import dev.sartor.containment.HostileWork;
import dev.sartor.containment.frames.Answer;
import dev.sartor.containment.frames.Frames;
import dev.sartor.kernel.BadInput;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Does one piece of work after the other until its parent goes away; halts by itself when one takes too long. */
public final class ChildMain {
    private static final int TOO_LONG = 9;

    private ChildMain() {}

    /** @param args the seconds that one piece of work may take before this process gives up without its parent's help */
    public static void main(String[] args) throws IOException {
        var in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // whatever a library prints must not come between the frames
        System.setOut(new PrintStream(PrintStream.nullOutputStream()));
        var alarm = new Alarm(Duration.ofSeconds(Long.parseLong(args[0])));
        var works = works();
        Frames.ready(out);
        for (var request = Frames.receive(in); request.isPresent(); request = Frames.receive(in)) {
            alarm.set();
            var answer = answer(works, request.get());
            alarm.unset();
            Frames.answer(out, answer);
        }
    }

    private static Map<String, HostileWork> works() {
        var works = ServiceLoader.load(HostileWork.class).stream()
                .map(ServiceLoader.Provider::get)
                .collect(Collectors.toMap(HostileWork::id, Function.identity()));
        works.values().forEach(HostileWork::warm);
        return works;
    }

    private static Answer answer(Map<String, HostileWork> works, Frames.Request request) {
        try {
            var work = works.get(request.work());
            if (work == null) return new Answer.Broken(Answer.How.CRASH);
            return new Answer.Done(work.run(request.bytes(), request.name()));
        } catch (BadInput e) {
            return new Answer.Refused(e.what(), e.remedy());
        } catch (OutOfMemoryError e) {
            return new Answer.Broken(Answer.How.MEMORY);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return new Answer.Broken(Answer.How.CRASH);
        }
    }

    /** Ends this process when work goes on for too long and the parent, which should have ended it, is gone. */
    private static final class Alarm {
        private final Semaphore finished = new Semaphore(0);
        private final Semaphore begun = new Semaphore(0);

        Alarm(Duration limit) {
            Thread.ofPlatform().daemon().start(() -> {
                while (true) {
                    begun.acquireUninterruptibly();
                    try {
                        if (!finished.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS))
                            Runtime.getRuntime().halt(TOO_LONG);
                    } catch (InterruptedException e) {
                        Runtime.getRuntime().halt(TOO_LONG);
                    }
                }
            });
        }

        void set() {
            begun.release();
        }

        void unset() {
            finished.release();
        }
    }
}
