package dev.sartor.matching.standing;

import dev.sartor.matching.index.FactIndex.Indexed;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.match.Met.Support;
import dev.sartor.model.posting.Requirement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Degrees by level and subject: the level asked for or a higher one, finished, in a subject that shares a word. */
public final class DegreeStanding implements StandingRule {
    @Override
    public Met judge(Requirement requirement, Asked asked) {
        var levels = DegreeLevels.of(asked.resumeLanguage());
        var wanted = levels.lowest(requirement.label());
        var held = asked.facts()
                .facts(Fact.Kind.DEGREE)
                .filter(f -> f.fact().id().equals(f.fact().place().itemId()))
                .map(f -> new Held(
                        f,
                        levels.highest(f.fact().text()),
                        levels.unfinished(f.fact().text()) || running(f, asked)))
                .sorted(Comparator.comparing((Held h) -> h.unfinished())
                        .thenComparingInt(h -> -h.level().map(Enum::ordinal).orElse(-1)))
                .toList();
        if (held.isEmpty()) return new Met(requirement, Standing.MISSING, List.of(), "You list no degree.");
        var enough =
                held.stream().filter(h -> !h.unfinished() && atLeast(h, wanted)).toList();
        var subject = subject(requirement, asked, levels);
        var best = enough.stream()
                .filter(h -> subject.isEmpty() || h.fact().stems().stream().anyMatch(subject::contains))
                .findFirst();
        if (best.isPresent()) return met(requirement, Standing.SHOWN, best.get(), "You hold %s.");
        if (!enough.isEmpty())
            return met(requirement, Standing.CLOSE, enough.getFirst(), "Your degree is in another subject: %s.");
        var first = held.getFirst();
        return met(
                requirement,
                Standing.CLOSE,
                first,
                first.unfinished() ? "Not finished: %s." : "Your degree is of a lower level: %s.");
    }

    private record Held(Indexed fact, Optional<DegreeLevels.Level> level, boolean unfinished) {}

    private static boolean atLeast(Held held, Optional<DegreeLevels.Level> wanted) {
        return wanted.isEmpty()
                || held.level().map(level -> level.compareTo(wanted.get()) >= 0).orElse(false);
    }

    private static Set<String> subject(Requirement requirement, Asked asked, DegreeLevels levels) {
        var stems = new HashSet<>(asked.facts().stems(levels.withoutLevels(requirement.label())));
        stems.removeAll(asked.facts().stems("subject field area discipline accredited school university college"));
        return stems;
    }

    private static boolean running(Indexed fact, Asked asked) {
        var period = fact.fact().place().period();
        return period.isCurrent()
                || (period.end() != null && period.end().firstMonth().isAfter(asked.today()));
    }

    private static Met met(Requirement requirement, Standing standing, Held held, String reason) {
        var text = held.fact().fact().text();
        return new Met(
                requirement,
                standing,
                List.of(new Support(held.fact().fact().id(), standing == Standing.SHOWN ? 1 : 0.4, text)),
                reason.formatted(text));
    }
}
