package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of everything, database included, in the midst of work. {@code -Dsartor.kills=200} for the evaluation. */
class KilledServerTest {
    private static final int KILLS = Integer.getInteger("sartor.kills", 10);
    private static final int ASKED_EACH_TIME = 3;

    /** However slow the machine is, killing ends then; how often it came to it is printed. */
    private static final Duration LONGEST = Duration.ofMinutes(Math.max(15, KILLS / 4));

    @TempDir
    Path data;

    @Test
    void noTaskIsLostAndNoDocumentIsMadeTwice() throws Exception {
        var server = Child.in(data);
        var writer = new Writer(server);
        try {
            var ada = new Desk(server::send);
            var job = ada.job("platform-engineer");
            ada.cv(job);
            var acknowledged = new ArrayList<String>();
            var enough = Instant.now().plus(LONGEST);
            int kills = 0;
            for (int kill = 0; kill < KILLS && Instant.now().isBefore(enough); kill++) {
                kills++;
                for (int i = 0; i < ASKED_EACH_TIME; i++) acknowledged.add(ada.ask(job, options(acknowledged.size())));
                var writing = writer.begin();
                LockSupport.parkNanos(100_000_000L * (1 + kill % 7));
                server.kill();
                writing.join();
                server.restart();
                ada.again();
                writer.again();
            }
            int documents = 1;
            for (var task : acknowledged) {
                var told = ada.done(task);
                // the machine may be so slow that a task is begun by each of the killed servers in turn
                boolean stopped = told.at("/error/code").asString("").equals("worker_stopped");
                assertThat(stopped || told.get("status").asString().equals("completed"))
                        .as(told.toString())
                        .isTrue();
                if (!stopped) documents++;
            }
            assertThat(ada.ok(ada.get("/api/v1/documents"))
                            .at("/pagination/total")
                            .asInt())
                    .isEqualTo(documents);
            assertThat(writer.lost()).as("writes that were acknowledged").isEmpty();
            System.out.printf(
                    Locale.ROOT,
                    "%d kills, %d tasks, %d writes acknowledged: 0 lost, 0 duplicate documents%n",
                    kills,
                    acknowledged.size(),
                    writer.acknowledged());
        } catch (UncheckedIOException e) {
            throw new AssertionError("the server is gone; see its log", e);
        } finally {
            server.stop();
        }
    }

    private static String options(int number) {
        return ",\"options\":{\"date\":\"%04d-01-01\"}".formatted(2000 + number);
    }
}
