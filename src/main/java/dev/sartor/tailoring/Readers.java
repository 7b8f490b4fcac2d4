package dev.sartor.tailoring;

import dev.sartor.generation.Brief;
import dev.sartor.generation.Panel;
import dev.sartor.generation.keeping.Gatekeeper;
import dev.sartor.generation.panel.Review;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.report.Refusal;
import dev.sartor.rendering.typeset.Typeset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Has a set CV read by a panel, and each version of it held to the gate and set again. */
record Readers(Panel panel, Brief brief, Gatekeeper keeper, Function<Draft.Cv, Typeset> setter) {
    /** No version needs more pages than the draft: where new words would, the old ones stay. */
    Readings read(Typeset first) {
        var sheet = new Panel.Sheet(brief, (Draft.Cv) first.draft(), List.of(), keeper::judgement);
        var review = Review.of(panel, sheet);
        var all = set(first, review);
        return all.isOver(first) ? set(first, review.withoutWords()).readings() : all.readings();
    }

    /** The four versions on their pages, the last one last. */
    private record Sets(Review review, List<Typeset> sets, List<Refusal> refusals) {
        boolean isOver(Typeset first) {
            return sets.stream()
                    .anyMatch(set -> set.pages().size() > first.pages().size());
        }

        Readings readings() {
            var versions = new LinkedHashMap<String, Typeset>();
            int last = sets.size() - 1;
            for (int i = 0; i < last; i++) versions.put(Review.NAMES.get(i), sets.get(i));
            return new Readings(sets.get(last), versions, review.remarks(), refusals);
        }
    }

    /** Whatever a reader wanted, the gate has the last word. */
    private Sets set(Typeset first, Review review) {
        var refusals = new ArrayList<>(review.refusals());
        var sets = new ArrayList<Typeset>();
        for (var version : review.versions()) {
            if (version.equals(first.draft())) sets.add(first);
            else {
                var kept = keeper.keep(version, "cv");
                refusals.addAll(kept.refusals());
                sets.add(setter.apply((Draft.Cv) kept.draft()));
            }
        }
        return new Sets(review, sets, refusals);
    }
}
