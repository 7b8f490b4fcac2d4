package dev.sartor.llm.steady;

import dev.sartor.llm.ModelName;
import dev.sartor.llm.steady.SteadyModel.Health;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** How every provider and model that was asked stands, for all who ask in this process. */
public final class Healths {
    private final InstantSource clock;
    private final Map<String, Health> known = new ConcurrentHashMap<>();

    public Healths(InstantSource clock) {
        this.clock = clock;
    }

    /** @param whose those who share a key share its fate */
    public Health of(ModelName model, String whose) {
        return known.computeIfAbsent(model + " " + whose, name -> new Health(new Breaker(clock), new RetryBudget()));
    }

    /** By model and who shares it. */
    public Map<String, Breaker.State> states() {
        var states = new TreeMap<String, Breaker.State>();
        known.forEach((name, health) -> states.put(name, health.breaker().state()));
        return states;
    }
}
