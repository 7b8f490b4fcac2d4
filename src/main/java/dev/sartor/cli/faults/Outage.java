package dev.sartor.cli.faults;

import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Fault;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.steady.Breaker;
import dev.sartor.llm.steady.Healths;
import dev.sartor.llm.steady.SteadyModel;
import dev.sartor.llm.steady.Waits;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A provider that is out for ten minutes on a clock of its own, while a request comes every half second.
 *
 * @param requests that came
 * @param calls that were made of them
 * @param opened after which the breaker was open
 */
public record Outage(int requests, int calls, Duration opened) {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration EVERY = Duration.ofMillis(500);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final double FEW = 1.2;
    private static final ModelName NAME = new ModelName("scripted", "out");
    private static final Prompt PROMPT = new Prompt("cv", "cv@1", "s", "u", null, 10, "id");

    /** @param seed of the waits */
    public static Outage of(long seed) {
        var begun = Instant.EPOCH;
        var now = new AtomicReference<>(begun);
        var out = new CountedModel(new Out());
        var healths = new Healths(now::get);
        var waits = new Waits(new Random(seed), time -> now.updateAndGet(at -> at.plus(time)));
        var model = new SteadyModel(out, healths.of(NAME, ""), waits);
        var opened = LONG;
        int requests = 0;
        for (; now.get().isBefore(begun.plus(LONG)); now.updateAndGet(at -> at.plus(EVERY))) {
            requests++;
            fail(model);
            boolean open = healths.states().containsValue(Breaker.State.OPEN);
            if (open && opened.equals(LONG)) opened = Duration.between(begun, now.get());
        }
        return new Outage(requests, out.calls(), opened);
    }

    private static void fail(SteadyModel model) {
        try {
            var reply = model.reply(PROMPT, Hearing.NONE);
            throw new IllegalStateException("an answer out of an outage: " + reply.text());
        } catch (ModelFailed expected) {
            // that is what an outage is
        }
    }

    /** Open within 5 s, and at most 1.2 calls a request. */
    public boolean passes() {
        return opened.compareTo(SOON) <= 0 && calls <= FEW * requests;
    }

    /** Always has too much to do. */
    private record Out() implements ChatModel {
        @Override
        public ModelName name() {
            return NAME;
        }

        @Override
        public Reply reply(Prompt prompt, Hearing hearing) {
            throw new ModelFailed(new Fault.Overloaded(null));
        }
    }
}
