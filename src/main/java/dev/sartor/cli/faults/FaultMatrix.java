package dev.sartor.cli.faults;

import dev.sartor.cli.standins.AnthropicDialect;
import dev.sartor.cli.standins.CompletionsDialect;
import dev.sartor.cli.standins.Dialect;
import dev.sartor.cli.standins.Mishap;
import dev.sartor.cli.standins.OllamaDialect;
import dev.sartor.cli.standins.ReplicateDialect;
import dev.sartor.cli.standins.ResponsesDialect;
import dev.sartor.cli.standins.StandIn;
import dev.sartor.fetching.Calls;
import dev.sartor.fetching.Reach;
import dev.sartor.llm.Fault;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Schema;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.providers.Providers;
import dev.sartor.llm.steady.Healths;
import dev.sartor.llm.steady.SteadyModel;
import dev.sartor.llm.steady.Waits;
import dev.sartor.llm.wire.Patience;
import dev.sartor.llm.wire.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

/** Each mishap, so many times, over every provider that can show it: what it was taken for, and how often it was tried. */
public final class FaultMatrix {
    /** At once; more, and a busy machine makes the slow ones out of the others. */
    private static final int ABREAST = 8;

    private static final Patience CALM = new Patience(Duration.ofSeconds(60), Duration.ofSeconds(30), 1 << 20);
    private static final Patience HASTY = new Patience(Duration.ofMillis(400), Duration.ofMillis(200), 1 << 20);
    private static final Schema SCHEMA = new Schema("lines", """
        {"type":"object","required":["lines"],"additionalProperties":false,"properties":{"lines":{"type":"array","items":
        {"type":"object","required":["line","text","facts"],"additionalProperties":false,"properties":{
        "line":{"type":"string"},"text":{"type":"string"},"facts":{"type":"array","items":{"type":"string"}}}}}}}\
        """);
    private static final Prompt PROMPT =
            new Prompt("cv", "cv@1", "Write true lines.", "the material", SCHEMA, 900, "same");
    private static final List<Dialect> DIALECTS = List.of(
            new AnthropicDialect(),
            new ResponsesDialect(),
            new CompletionsDialect(),
            new OllamaDialect(),
            new ReplicateDialect());

    private final Map<Mishap, Row> rows = new EnumMap<>(Mishap.class);

    /**
     * One mishap.
     *
     * @param cases how often it was made to happen
     * @param right how often it was taken for what it is
     * @param calls made in all, those again among them
     * @param waits every wait before another call
     * @param taken what it was taken for, and how often
     */
    public record Row(
            Mishap mishap, int cases, int right, int calls, List<Duration> waits, Map<String, Integer> taken) {
        public Row {
            waits = List.copyOf(waits);
            taken = Map.copyOf(taken);
        }

        /** Rightly classed each time, tried again only where that may help, and three times at the most. */
        public boolean passes() {
            return right == cases && calls <= cases * (mayPass(mishap) ? 4 : 1);
        }
    }

    private record Case(String taken, boolean right, int calls, List<Duration> waits) {}

    private FaultMatrix() {}

    /** @param times of each mishap */
    public static FaultMatrix of(int times) {
        var matrix = new FaultMatrix();
        try (var threads =
                Executors.newFixedThreadPool(ABREAST, Thread.ofVirtual().factory())) {
            for (var mishap : Mishap.values()) {
                var able = DIALECTS.stream().filter(d -> d.knows(mishap)).toList();
                var cases = new ArrayList<Future<Case>>();
                for (int i = 0; i < times; i++) {
                    var dialect = able.get(i % able.size());
                    int seed = i;
                    cases.add(threads.submit(() -> one(dialect, mishap, seed)));
                }
                matrix.rows.put(mishap, row(mishap, cases));
            }
        }
        return matrix;
    }

    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    public static boolean mayPass(Mishap mishap) {
        return switch (mishap) {
            case THROTTLED,
                    OVERLOADED,
                    SERVER_ERROR,
                    SILENCE,
                    RESET,
                    DRIP,
                    ERROR_MIDWAY,
                    TRUNCATED,
                    EMPTY,
                    WRONG_SHAPE -> true;
            case SPEND_LIMIT, QUOTA, WRONG_KEY, TOO_LARGE, CUT_SHORT, REFUSAL, ENDLESS -> false;
        };
    }

    private static Row row(Mishap mishap, List<Future<Case>> cases) {
        var taken = new TreeMap<String, Integer>();
        var waits = new ArrayList<Duration>();
        int right = 0;
        int calls = 0;
        for (var each : cases) {
            var done = joined(each);
            taken.merge(done.taken(), 1, Integer::sum);
            waits.addAll(done.waits());
            calls += done.calls();
            if (done.right()) right++;
        }
        return new Row(mishap, cases.size(), right, calls, waits, taken);
    }

    private static Case one(Dialect dialect, Mishap mishap, int seed) {
        var address = new AtomicReference<>("");
        var waits = new ConcurrentLinkedQueue<Duration>();
        try (var server = new StandIn(asked -> dialect.suffers(asked, address.get(), mishap))) {
            address.set(server.address());
            boolean slow = mishap == Mishap.SILENCE || mishap == Mishap.DRIP;
            var wire = new Wire(new Calls(Reach.ANYWHERE), slow ? HASTY : CALM);
            var open = Providers.find(dialect.provider())
                    .open(dialect.model(), new Access("a-key", server.address()), wire);
            var counted = new CountedModel(open);
            var health = new Healths(InstantSource.system()).of(open.name(), "");
            var steady = new SteadyModel(counted, health, new Waits(new Random(seed), waits::add));
            var fault = fault(steady);
            return new Case(fault.id(), mishap.fault().isInstance(fault), counted.calls(), List.copyOf(waits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault fault(SteadyModel model) {
        try {
            var reply = model.reply(PROMPT, Hearing.NONE);
            throw new IllegalStateException("an answer out of a mishap: " + reply.text());
        } catch (ModelFailed e) {
            return e.fault();
        }
    }

    private static Case joined(Future<Case> one) {
        try {
            return one.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a case could not be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }
}
