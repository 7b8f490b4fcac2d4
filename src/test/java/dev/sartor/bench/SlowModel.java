package dev.sartor.bench;

import dev.sartor.cli.standins.AnthropicDialect;
import dev.sartor.cli.standins.StandIn;
import dev.sartor.cli.standins.StandIn.Asked;
import dev.sartor.cli.standins.StandIn.Told;
import dev.sartor.fetching.Calls;
import dev.sartor.fetching.Reach;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.providers.Providers;
import dev.sartor.llm.steady.Healths;
import dev.sartor.llm.steady.SteadyModel;
import dev.sartor.llm.steady.Waits;
import dev.sartor.llm.wire.Patience;
import dev.sartor.llm.wire.Wire;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** A server that speaks a maker's wire format and takes three seconds for an answer; its first line is whole after one. */
final class SlowModel implements AutoCloseable {
    static final long ANSWERS_NANOS = Duration.ofSeconds(3).toNanos();
    private static final long FIRST_NANOS = Duration.ofSeconds(1).toNanos();
    private static final String FIRST =
            "Cut the monthly AWS bill from about £212,000 to £151,000 by moving batch work to spot instances";
    private static final String CV = "{\"lines\":[{\"line\":\"F18\",\"text\":\"" + FIRST + "\",\"facts\":[\"F18\"]}";
    private static final String LETTER = "{\"sentences\":[]}";

    /** When the last piece of the first line was sent, by {@link System#nanoTime}. */
    final AtomicLong firstLine = new AtomicLong();

    private final AnthropicDialect dialect = new AnthropicDialect();
    private final StandIn server;

    SlowModel() throws IOException {
        server = new StandIn(this::answer);
    }

    ChatModel model() {
        var wire = new Wire(
                new Calls(Reach.ANYWHERE), new Patience(Duration.ofMinutes(20), Duration.ofMinutes(10), 1 << 20));
        var open =
                Providers.find(dialect.provider()).open(dialect.model(), new Access("a-key", server.address()), wire);
        var health = new Healths(InstantSource.system()).of(open.name(), "");
        return new SteadyModel(open, health, new Waits(new Random(1), Waits.Pause.REAL));
    }

    private Told answer(Asked asked) {
        long begun = System.nanoTime();
        boolean cv = asked.body().contains("lines of a CV");
        return out -> {
            var pieces = dialect.whole(cv ? List.of(CV, "]}") : List.of(LETTER));
            out.stream("text/event-stream; charset=utf-8");
            for (var piece : pieces) {
                boolean first = piece.contains("spot instances");
                boolean last = piece.contains("]}\"") || piece.contains("\\\"sentences");
                if (first) pass(begun + FIRST_NANOS);
                if (last) pass(begun + ANSWERS_NANOS);
                out.chunk(piece);
                if (first) firstLine.set(System.nanoTime());
            }
            out.end();
        };
    }

    private static void pass(long until) throws InterruptedException {
        long left = until - System.nanoTime();
        if (left > 0) Thread.sleep(Duration.ofNanos(left));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
