package dev.sartor.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that were found before, so that the same question is worked out once. Bounded: when it is full it starts anew.
 * Safe for several threads; two that ask at once may both do the work.
 *
 * @param <Q> questions, with equality
 * @param <A> answers that nobody changes
 */
public final class Remembered<Q, A> {
    private final int most;
    private final Map<Q, A> known = new ConcurrentHashMap<>();

    /** @param most answers kept at a time */
    public Remembered(int most) {
        this.most = most;
    }

    /** @param work gives the same answer to the same question, always */
    public A answer(Q question, Function<Q, A> work) {
        var before = known.get(question);
        if (before != null) return before;
        var found = work.apply(question);
        if (known.size() >= most) known.clear();
        known.put(question, found);
        return found;
    }
}
