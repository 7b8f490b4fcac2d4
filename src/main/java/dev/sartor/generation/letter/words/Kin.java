package dev.sartor.generation.letter.words;

import dev.sartor.skills.Mention;
import dev.sartor.skills.SkillFinder;
import dev.sartor.skills.Taxonomy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which texts speak of skills of one kind, though they share no word. */
public final class Kin {
    private final String language;
    private final Map<String, Set<String>> known = new HashMap<>();

    public Kin(String language) {
        this.language = language;
    }

    /** The skills that a text names. */
    public Set<String> of(String text) {
        return known.computeIfAbsent(
                text,
                t -> SkillFinder.standard().find(t, language).stream()
                        .map(Mention::id)
                        .collect(Collectors.toSet()));
    }

    /** Whether a text names one of the skills, or a kind of it. */
    public boolean names(String text, List<String> skills) {
        var taxonomy = Taxonomy.standard();
        return of(text).stream()
                .anyMatch(id -> skills.stream().anyMatch(wanted -> wanted.equals(id) || taxonomy.isA(id, wanted)));
    }

    /** Two skills are the same or one is a kind of the other. */
    public boolean touch(Set<String> some, Set<String> others) {
        var taxonomy = Taxonomy.standard();
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> taxonomy.isA(a, b) || taxonomy.isA(b, a)));
    }
}
