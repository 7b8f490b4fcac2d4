package dev.sartor.skills;

import dev.sartor.kernel.Remembered;
import dev.sartor.model.posting.Span;
import dev.sartor.skills.context.Cues;
import dev.sartor.skills.context.Evidence;
import dev.sartor.skills.lexicon.Name;
import dev.sartor.skills.lexicon.NameIndex;
import dev.sartor.skills.lexicon.NameIndex.Hit;
import dev.sartor.skills.text.Stem;
import dev.sartor.skills.text.Token;
import dev.sartor.skills.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the skills that a running text names, longest names first; safe for many threads. */
public final class SkillFinder {
    private static final int LONGEST_KEPT = 400;

    private final Taxonomy taxonomy;
    private final Remembered<Asked, List<Mention>> known = new Remembered<>(4_000);
    private final Map<String, NameIndex> indexes = new ConcurrentHashMap<>();
    private final Map<String, NameIndex> shields = new ConcurrentHashMap<>();

    private record Asked(String text, String language) {}

    private static final class Standard {
        static final SkillFinder READ = new SkillFinder(Taxonomy.standard());
    }

    public SkillFinder(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The finder over the taxonomy that comes with the program. */
    public static SkillFinder standard() {
        return Standard.READ;
    }

    /**
     * @param language BCP 47; names of other languages do not count, those that all languages share do
     * @return in the text's order, never overlapping
     */
    public List<Mention> find(String text, String language) {
        return text.length() > LONGEST_KEPT
                ? found(text, language)
                : known.answer(new Asked(text, language), asked -> found(asked.text(), asked.language()));
    }

    private List<Mention> found(String text, String language) {
        var words = Tokens.of(text);
        var hits = longest(words, language.length() < 2 ? "en" : language.substring(0, 2));
        var standing = judge(words, hits, Cues.of(language));
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < hits.size(); i++) if (standing[i]) mentions.add(mention(text, words, hits.get(i)));
        return List.copyOf(mentions);
    }

    private static Mention mention(String text, List<Token> words, Hit hit) {
        var span =
                new Span(words.get(hit.from()).start(), words.get(hit.to() - 1).end());
        return new Mention(hit.name().id(), span, span.of(text));
    }

    private List<Hit> longest(List<Token> words, String language) {
        var searched = new ArrayList<NameIndex>();
        if (!language.equals("en")) searched.add(indexes.computeIfAbsent(language, this::index));
        searched.add(indexes.computeIfAbsent("en", this::index));
        searched.add(shields.computeIfAbsent(language, SkillFinder::shields));
        var found = new ArrayList<Hit>();
        for (int i = 0; i < words.size(); ) {
            var best = best(searched, words, i);
            if (best == null) i++;
            else {
                if (!best.name().id().isEmpty()) found.add(best);
                i = best.to();
            }
        }
        return found;
    }

    private static @Nullable Hit best(List<NameIndex> indexes, List<Token> words, int from) {
        @Nullable Hit best = null;
        for (var index : indexes)
            for (var hit : index.at(words, from))
                if (best == null || hit.to() > best.to() || (hit.to() == best.to() && surer(hit, best))) best = hit;
        return best;
    }

    private static boolean surer(Hit hit, Hit than) {
        return than.name().contextual() && !hit.name().contextual();
    }

    private NameIndex index(String language) {
        return new NameIndex(Stem.forLanguage(language), first -> taxonomy.names(language, first));
    }

    private static NameIndex shields(String language) {
        var names = Cues.of(language).shields().stream()
                .map(phrase -> new Name("", phrase, language, false, false))
                .toList();
        return NameIndex.of(Stem.forLanguage(language), names);
    }

    /** Which hits stand: the sure ones, then, in rounds, those whose context speaks for them. */
    private boolean[] judge(List<Token> words, List<Hit> hits, Cues cues) {
        var taken = new boolean[words.size()];
        var standing = new boolean[hits.size()];
        for (int i = 0; i < hits.size(); i++) if (!hits.get(i).name().contextual()) stand(i, hits, standing, taken);
        var evidence = new Evidence(words, cues, taken);
        boolean more = true;
        for (int round = 0; more && round < 3; round++) {
            more = false;
            for (int i = 0; i < hits.size(); i++) {
                if (standing[i] || !evidence.holds(hits.get(i), amongOthers(i, hits, evidence))) continue;
                stand(i, hits, standing, taken);
                more = true;
            }
        }
        return standing;
    }

    /** Soft skills stand beside anything and vouch for nothing. */
    private void stand(int i, List<Hit> hits, boolean[] standing, boolean[] taken) {
        standing[i] = true;
        if (soft(hits.get(i).name().id())) return;
        for (int w = hits.get(i).from(); w < hits.get(i).to(); w++) taken[w] = true;
    }

    private boolean soft(String id) {
        return taxonomy.find(id)
                .filter(skill -> skill.category().equals("soft"))
                .isPresent();
    }

    /** A list of three or more names, each filling its item, is a list of skills; so are two that fill a line. */
    private static boolean amongOthers(int at, List<Hit> hits, Evidence evidence) {
        if (!item(hits.get(at), evidence)) return false;
        int count = 1;
        int first = at;
        int last = at;
        for (int i = at - 1; i >= 0 && next(hits, i) && item(hits.get(i), evidence); i--) {
            count++;
            first = i;
        }
        for (int i = at + 1; i < hits.size() && next(hits, i - 1) && item(hits.get(i), evidence); i++) {
            count++;
            last = i;
        }
        return count >= 3 || (count == 2 && evidence.fillsLine(hits.get(first), hits.get(last)));
    }

    private static boolean item(Hit hit, Evidence evidence) {
        return evidence.namelike(hit) && evidence.wholeItem(hit);
    }

    private static boolean next(List<Hit> hits, int i) {
        return hits.get(i + 1).from() - hits.get(i).to() <= 1;
    }
}
