package dev.sartor.generation.composers.llm;

import dev.sartor.model.fact.Fact;
import dev.sartor.skills.Mention;
import dev.sartor.skills.SkillFinder;
import dev.sartor.skills.Taxonomy;
import dev.sartor.skills.TaxonomySkill;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which lines name a skill, by its own name or by another that it has; skills that are listed already are shown nowhere. */
final class NamedSkills {
    private static final int LONGEST = 60;

    private final Set<String> listed;
    private final String language;

    NamedSkills(Collection<Fact> facts, String language) {
        this.language = language;
        this.listed = facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.SKILL)
                .map(fact -> key(fact.text()))
                .collect(Collectors.toSet());
    }

    /** The same for every name of a skill. */
    String key(String name) {
        return Taxonomy.standard()
                .resolve(name)
                .map(TaxonomySkill::id)
                .orElseGet(() -> name.strip().toLowerCase(Locale.ROOT));
    }

    /** @return the words of those facts that name it; none where it is no name, or listed */
    List<String> showing(String name, List<Fact> facts) {
        if (name.length() > LONGEST || listed.contains(key(name))) return List.of();
        return facts.stream()
                .filter(fact -> fact.kind() != Fact.Kind.SKILL)
                .map(Fact::text)
                .filter(text -> names(text, name))
                .toList();
    }

    private boolean names(String text, String name) {
        var whole = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
        if (whole.matcher(text).find()) return true;
        return SkillFinder.standard().find(text, language).stream()
                .map(Mention::id)
                .anyMatch(key(name)::equals);
    }
}
