package dev.sartor.parsing.merging;

import dev.sartor.parsing.merging.fields.Ledger;
import java.util.ArrayList;
import java.util.List;

/** Writes down conflicts and additions, and decides by the policy. */
final class Telling extends Ledger {
    private final Policy policy;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Addition> additions = new ArrayList<>();

    Telling(String master, Policy policy) {
        super(master);
        this.policy = policy;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    List<Addition> additions() {
        return additions;
    }

    @Override
    public void added(String place, String field) {
        came(place, field);
        additions.add(new Addition(place, field.isEmpty() ? "entry" : field, from()));
    }

    @Override
    public boolean theirs(String place, String field, String mine, String theirs) {
        boolean take = policy == Policy.THEIRS;
        var taken = take ? Conflict.Taken.THEIRS : Conflict.Taken.MINE;
        var conflict =
                new Conflict(place, field, mine, origin(place, field), theirs, from(), taken, policy == Policy.ASK);
        boolean known = conflicts.stream()
                .anyMatch(c -> c.place().equals(place)
                        && c.field().equals(field)
                        && c.mine().equals(mine)
                        && c.theirs().equals(theirs));
        if (!known) conflicts.add(conflict);
        if (take) came(place, field);
        return take;
    }
}
