package dev.sartor.matching.index;

import dev.sartor.matching.words.Bm25;
import dev.sartor.matching.words.Stems;
import dev.sartor.model.fact.Fact;
import dev.sartor.skills.Mention;
import dev.sartor.skills.SkillFinder;
import dev.sartor.skills.Taxonomy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's facts made ready to be held against requirements: the skills each names, and its words. */
public final class FactIndex {
    private final List<Indexed> facts;
    private final Stems stems;
    private final Bm25 words;

    /** A fact, its place in the index and the ids of the skills that its text names. */
    public record Indexed(int number, Fact fact, Set<String> skills, Set<String> stems) {
        public Indexed {
            skills = Set.copyOf(skills);
            stems = Set.copyOf(stems);
        }
    }

    private FactIndex(List<Indexed> facts, Stems stems, Bm25 words) {
        this.facts = facts;
        this.stems = stems;
        this.words = words;
    }

    /** @param language of the facts (BCP 47) */
    public static FactIndex of(List<Fact> facts, String language) {
        var stems = Stems.of(language);
        var words = facts.stream().map(fact -> stems.in(said(fact))).toList();
        var indexed = Stream.iterate(0, n -> n < facts.size(), n -> n + 1)
                .map(n ->
                        new Indexed(n, facts.get(n), skills(facts.get(n), language), new LinkedHashSet<>(words.get(n))))
                .toList();
        return new FactIndex(indexed, stems, new Bm25(words));
    }

    /** All facts that may speak for a requirement; names and addresses never do. */
    public Stream<Indexed> facts() {
        return facts.stream().filter(f -> f.fact().kind() != Fact.Kind.PERSON);
    }

    public Stream<Indexed> facts(Fact.Kind kind) {
        return facts.stream().filter(f -> f.fact().kind() == kind);
    }

    public Set<String> stems(String text) {
        return new LinkedHashSet<>(stems.in(text));
    }

    /** Which share of the wanted words a fact has, rare ones counting more; 0 to 1. */
    public double cover(Indexed fact, Set<String> wanted) {
        return words.cover(fact.number(), wanted);
    }

    /** BM25 of a fact for a query. */
    public double score(Indexed fact, Set<String> query) {
        return words.score(fact.number(), query);
    }

    private static String said(Fact fact) {
        return fact.kind() == Fact.Kind.POSITION || fact.place().title() == null
                ? fact.text()
                : fact.text() + " " + fact.place().title();
    }

    private static Set<String> skills(Fact fact, String language) {
        var found = SkillFinder.standard().find(fact.text(), language).stream()
                .map(Mention::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean namesOne = switch (fact.kind()) {
            case SKILL, LANGUAGE, CERTIFICATE, LICENCE, COURSE -> true;
            default -> false;
        };
        var whole = fact.place().title();
        if (namesOne) Taxonomy.standard().resolve(fact.text()).ifPresent(skill -> found.add(skill.id()));
        if (namesOne && fact.kind() != Fact.Kind.SKILL && whole != null)
            Taxonomy.standard().resolve(whole).ifPresent(skill -> found.add(skill.id()));
        return found;
    }
}
