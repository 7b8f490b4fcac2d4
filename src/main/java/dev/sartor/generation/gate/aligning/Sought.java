package dev.sartor.generation.gate.aligning;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.leeway.Leeway;
import dev.sartor.generation.gate.names.SkillNames;
import dev.sartor.generation.gate.numbers.Ordinals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is looked for of a claim in every fact: all that its words say by themselves, worked out once. */
public final class Sought {
    private final ClosedNames closed;
    private final SkillNames.@Nullable Mention[] names;
    private final List<List<Named>> mentions = new ArrayList<>();
    private final List<Collection<String>> tellers = new ArrayList<>();
    private final boolean[] ordinal;
    private final boolean[] free;

    /** A skill that the line names, and the words that name it, in lower case. */
    record Named(String id, Set<String> words) {}

    /** @param all the skills that the line names */
    public Sought(Claim claim, List<SkillNames.Mention> all) {
        var words = claim.line().words();
        closed = new ClosedNames(claim, all);
        names = new SkillNames.Mention[words.size()];
        ordinal = new boolean[words.size()];
        free = new boolean[words.size()];
        var named = all.stream().map(m -> new Named(m.id(), closed.words(m))).toList();
        for (int i = 0; i < words.size(); i++) {
            boolean asked = claim.tokens().get(i);
            names[i] = asked ? closed.at(i) : null;
            ordinal[i] = asked && Ordinals.said(words, i) != null;
            free[i] = asked && names[i] == null && Leeway.isConceivable(claim.line(), i);
            tellers.add(List.copyOf(words.lexicon().tellers(claim.line().keys().get(i))));
            var here = new ArrayList<Named>();
            for (int m = 0; m < all.size() && asked; m++)
                if (all.get(m).start() <= words.token(i).start()
                        && words.token(i).end() <= all.get(m).end()) here.add(named.get(m));
            mentions.add(here);
        }
    }

    ClosedNames closed() {
        return closed;
    }

    SkillNames.@Nullable Mention name(int i) {
        return names[i];
    }

    List<Named> mentions(int i) {
        return mentions.get(i);
    }

    /** The keys that may tell the word. */
    Collection<String> tellers(int i) {
        return tellers.get(i);
    }

    boolean isOrdinal(int i) {
        return ordinal[i];
    }

    /** Some fact might make the word need no place. */
    boolean isConceivablyFree(int i) {
        return free[i];
    }
}
