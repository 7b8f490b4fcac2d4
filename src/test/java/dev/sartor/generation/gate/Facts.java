package dev.sartor.generation.gate;

import dev.sartor.generation.gate.findings.Judgement;
import dev.sartor.generation.gate.findings.Rule;
import dev.sartor.generation.gate.names.FewSkills;
import dev.sartor.kernel.PartialDate;
import dev.sartor.kernel.Period;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Place;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fictional person's facts, told entry by entry, for judging lines in tests. */
final class Facts {
    static final YearMonth TODAY = YearMonth.of(2026, 11);
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> skills = new LinkedHashSet<>();
    private @Nullable String posting;
    private @Nullable String employer;
    private @Nullable String title;
    private Period period = Period.UNKNOWN;
    private String language = "en";
    private Set<Rule> rules = EnumSet.allOf(Rule.class);

    static Facts at(String employer, String title, @Nullable String start, @Nullable String end) {
        return new Facts().and(employer, title, start, end);
    }

    /** Facts that follow belong to this entry. */
    Facts and(String employer, String title, @Nullable String start, @Nullable String end) {
        this.employer = employer;
        this.title = title;
        period = new Period(date(start), date(end));
        return this;
    }

    Facts say(String... texts) {
        for (var text : texts) add(Fact.Kind.HIGHLIGHT, text);
        return this;
    }

    Facts add(Fact.Kind kind, String text) {
        var entry = employer + "|" + title + "|" + period;
        var place = new Place("work", entry, employer, title, period);
        facts.add(new Fact("f" + (facts.size() + 1), kind, text, place, List.of()));
        return this;
    }

    Facts skilled(String... names) {
        skills.addAll(List.of(names));
        return this;
    }

    Facts posted(String text) {
        posting = text;
        return this;
    }

    Facts in(String tag) {
        language = tag;
        return this;
    }

    Facts without(Rule rule) {
        rules = EnumSet.complementOf(EnumSet.of(rule));
        return this;
    }

    Judgement cv(String line, String... cited) {
        return gate().judge(Question.cv(line, cited));
    }

    Judgement letter(String line, String... cited) {
        return gate().judge(Question.letter(line, cited));
    }

    private Gate gate() {
        return Gate.of(new Ground(facts, skills, posting, language, TODAY), new FewSkills(), rules);
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : PartialDate.parse(iso).orElseThrow();
    }
}
