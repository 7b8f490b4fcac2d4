package dev.sartor.skills;

import java.util.List;
import java.util.Map;

/**
 * A skill as the taxonomy knows it.
 *
 * @param id lower-case words with hyphens ("site-reliability")
 * @param label what the field calls it, in English
 * @param category id of its trade ("health")
 * @param labels its usual name by language (BCP 47), where that is another
 * @param aliases its other names, of every language
 * @param parents ids of what it is a kind or a part of
 * @param related ids of its neighbours
 */
public record TaxonomySkill(
        String id,
        String label,
        String category,
        Map<String, String> labels,
        List<String> aliases,
        List<String> parents,
        List<String> related) {
    public TaxonomySkill {
        labels = Map.copyOf(labels);
        aliases = List.copyOf(aliases);
        parents = List.copyOf(parents);
        related = List.copyOf(related);
    }

    /** What a language calls it; the English label where nothing else is known. */
    public String label(String language) {
        return labels.getOrDefault(language.length() < 2 ? "en" : language.substring(0, 2), label);
    }
}
