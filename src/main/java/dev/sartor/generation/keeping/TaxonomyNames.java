package dev.sartor.generation.keeping;

import dev.sartor.generation.gate.names.SkillNames;
import dev.sartor.skills.SkillFinder;
import dev.sartor.skills.Taxonomy;
import java.util.List;

/** The taxonomy's names, as the gate asks for them. */
public final class TaxonomyNames implements SkillNames {
    private final String language;

    /** @param language of the texts (BCP 47) */
    public TaxonomyNames(String language) {
        this.language = language;
    }

    @Override
    public List<Mention> in(String text) {
        return SkillFinder.standard().find(text, language).stream()
                .map(m -> new Mention(m.id(), m.span().start(), m.span().end()))
                .toList();
    }

    @Override
    public boolean isAncestor(String general, String particular) {
        return !general.equals(particular) && Taxonomy.standard().isA(particular, general);
    }
}
