package dev.sartor.tailoring;

import dev.sartor.generation.Brief;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.report.LeftOut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Names what a CV does not show, and why. */
final class LeftOuts {
    private static final double LITTLE = 0.15;

    private LeftOuts() {}

    static List<LeftOut> of(Draft.Cv cv, Brief brief) {
        var shown = Lines.of(cv).stream()
                .flatMap(line -> line.sources().stream())
                .map(s -> s instanceof Source.OfFact of ? of.factId() : "")
                .collect(Collectors.toSet());
        return brief.facts().stream()
                .filter(f -> !shown.contains(f.id()) && choosable(f))
                .map(f -> new LeftOut(f.id(), f.text(), reason(f, brief)))
                .toList();
    }

    private static boolean choosable(Fact fact) {
        return switch (fact.kind()) {
            case HIGHLIGHT, DESCRIPTION, PROJECT, PUBLICATION, AWARD, COURSE, INTEREST, REFERENCE, CUSTOM, SKILL ->
                !fact.place().section().equals("projects") || fact.kind() != Fact.Kind.SKILL;
            case PERSON, SUMMARY, POSITION, DEGREE, CERTIFICATE, LICENCE, LANGUAGE -> false;
        };
    }

    private static String reason(Fact fact, Brief brief) {
        double relevance = brief.relevance(fact.id());
        var where = fact.place().organisation();
        if (relevance < LITTLE) return "Says little to this job (relevance %s).".formatted(two(relevance));
        var pages = brief.pages() == 1 ? "1 page" : brief.pages() + " pages";
        return "Other lines%s say more to this job within %s (relevance %s)."
                .formatted(where == null ? "" : " of " + where, pages, two(relevance));
    }

    private static String two(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
