package dev.sartor.generation.composers.offline;

import dev.sartor.generation.Brief;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section.Group;
import dev.sartor.model.draft.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Skills that the job asks for first, long lists cut to those and the person's first ones. */
final class SkillsOrder {
    private static final int MOST = 10;

    private final Brief brief;

    SkillsOrder(Brief brief) {
        this.brief = brief;
    }

    List<Group> of(List<Group> groups) {
        return groups.stream()
                .map(this::ordered)
                .sorted(Comparator.comparingDouble(g -> -sum(g)))
                .toList();
    }

    private Group ordered(Group group) {
        var asked = group.items().stream()
                .filter(i -> speaks(i) >= ASKED)
                .sorted(Comparator.comparingDouble(i -> -speaks(i)))
                .toList();
        var rest = group.items().stream()
                .filter(i -> speaks(i) < ASKED)
                .limit(Math.max(0, MOST - asked.size()))
                .toList();
        var items = new ArrayList<Line>(asked);
        items.addAll(rest);
        return new Group(group.itemId(), group.label(), items);
    }

    /** A skill that only shares a word with the posting's text stays below this. */
    private static final double ASKED = 0.2;

    private double sum(Group group) {
        return group.items().stream()
                .mapToDouble(this::speaks)
                .filter(v -> v >= ASKED)
                .sum();
    }

    private double speaks(Line item) {
        return item.sources().stream()
                .mapToDouble(s -> s instanceof Source.OfFact of ? brief.relevance(of.factId()) : 0)
                .max()
                .orElse(0);
    }
}
