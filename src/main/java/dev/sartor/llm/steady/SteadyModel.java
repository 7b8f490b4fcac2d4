package dev.sartor.llm.steady;

import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Fault;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.Usage;
import dev.sartor.llm.json.Shape;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks one model, up to three times more where that may help, and not at all while it is ill. */
public final class SteadyModel implements ChatModel {
    private static final int RETRIES = 3;

    private final ChatModel model;
    private final Health health;
    private final Waits waits;

    /** What all calls of one provider and model share. */
    public record Health(Breaker breaker, RetryBudget budget) {}

    public SteadyModel(ChatModel model, Health health, Waits waits) {
        this.model = model;
        this.health = health;
        this.waits = waits;
    }

    @Override
    public ModelName name() {
        return model.name();
    }

    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        health.budget().called();
        var spent = Usage.NONE;
        for (int failed = 0; ; ) {
            if (!health.breaker().lets()) throw new ModelFailed(new Fault.Resting(), spent);
            try {
                var reply = whole(prompt, hearing);
                health.breaker().succeeded();
                return new Reply(reply.text(), reply.usage().plus(spent), reply.by());
            } catch (ModelFailed e) {
                spent = spent.plus(e.usage());
                if (Thread.currentThread().isInterrupted()) {
                    health.breaker().abandoned();
                    throw new ModelFailed(e.fault(), spent);
                }
                health.breaker().failed(e.fault());
                failed++;
                if (!again(e.fault(), failed)) throw new ModelFailed(e.fault(), spent);
            } catch (RuntimeException e) {
                health.breaker().abandoned();
                throw e;
            }
        }
    }

    private Reply whole(Prompt prompt, Hearing hearing) {
        var reply = model.reply(prompt, hearing);
        var schema = prompt.schema();
        if (schema == null) return reply;
        var shaped = Shape.of(schema.json()).fitted(reply.text());
        if (shaped.isEmpty()) throw new ModelFailed(new Fault.Misshapen(), reply.usage());
        return new Reply(shaped.get(), reply.usage(), reply.by());
    }

    private boolean again(Fault fault, int failed) {
        if (!fault.mayPass() || failed > RETRIES) return false;
        if (health.breaker().state() == Breaker.State.OPEN) return false;
        var time = waits.before(failed, retryAfter(fault));
        return time.isPresent() && health.budget().affords() && passed(time);
    }

    private boolean passed(Optional<Duration> time) {
        try {
            waits.pass(time.orElseThrow());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static @Nullable Duration retryAfter(Fault fault) {
        if (fault instanceof Fault.Throttled(var after)) return after;
        return fault instanceof Fault.Overloaded(var after) ? after : null;
    }
}
