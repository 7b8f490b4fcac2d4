package dev.sartor.ats.checks;

import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.skills.Mention;
import dev.sartor.skills.SkillFinder;
import dev.sartor.skills.Taxonomy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the things that a posting asks by name a text names: by any of the taxonomy's names for it or for a kind of it,
 * or by the posting's own words. Years and traits of character are no keywords and are not counted.
 */
public record Keywords(List<Keyword> all) {
    public Keywords {
        all = List.copyOf(all);
    }

    /** One of them, and whether the text names it. */
    public record Keyword(String requirement, String label, Importance importance, boolean found) {}

    /** @param language BCP 47, the text's */
    public static Keywords of(String text, String language, JobPosting posting) {
        var named = SkillFinder.standard().find(text, language).stream()
                .map(Mention::id)
                .collect(Collectors.toSet());
        var words = fold(text);
        return new Keywords(posting.requirements().stream()
                .filter(Keywords::isKeyword)
                .map(asked -> new Keyword(
                        asked.id(), asked.label(), asked.importance(), isNamed(asked, named) || says(words, asked)))
                .toList());
    }

    /** How many of this importance are found. */
    public long found(Importance importance) {
        return all.stream()
                .filter(each -> each.importance() == importance && each.found())
                .count();
    }

    /** How many of this importance are asked. */
    public long asked(Importance importance) {
        return all.stream().filter(each -> each.importance() == importance).count();
    }

    private static boolean isKeyword(Requirement asked) {
        return switch (asked.kind()) {
            case SKILL, DEGREE, LICENCE, CERTIFICATE, LANGUAGE -> true;
            case SOFT_SKILL, YEARS, OTHER -> !asked.skills().isEmpty();
        };
    }

    private static boolean isNamed(Requirement asked, Set<String> named) {
        var taxonomy = Taxonomy.standard();
        return asked.skills().stream()
                .anyMatch(wanted -> named.contains(wanted) || named.stream().anyMatch(id -> taxonomy.isA(id, wanted)));
    }

    private static boolean says(String words, Requirement asked) {
        return words.contains(fold(asked.label()));
    }

    /** Words with a blank on both sides, so that only whole ones are found. */
    private static String fold(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}+#]+", " ")
                        .strip() + " ";
    }
}
