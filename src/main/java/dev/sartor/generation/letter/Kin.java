package dev.sartor.generation.letter;

import dev.sartor.skills.Mention;
import dev.sartor.skills.SkillFinder;
import dev.sartor.skills.Taxonomy;
import java.util.Set;
import java.util.stream.Collectors;

/** Which texts speak of skills of one kind, though they share no word. */
record Kin(String language) {
    Set<String> of(String text) {
        return SkillFinder.standard().find(text, language).stream()
                .map(Mention::id)
                .collect(Collectors.toSet());
    }

    /** Two skills are the same or one is a kind of the other. */
    boolean touch(Set<String> some, Set<String> others) {
        var taxonomy = Taxonomy.standard();
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> taxonomy.isA(a, b) || taxonomy.isA(b, a)));
    }
}
