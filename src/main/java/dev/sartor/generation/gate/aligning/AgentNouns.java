package dev.sartor.generation.gate.aligning;

import dev.sartor.generation.gate.claims.Claim;
import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import dev.sartor.generation.gate.reading.Reading;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** "Visitors" of a page "visited by 52,000 people", "buyers" of "the buying department": those who do what a verb says. */
final class AgentNouns {
    private static final int[] NONE = {};
    private static final int LEAST_COMMON = 4;
    /** Of who works in a branch, in Spanish: a laboralista, of what is laboral. */
    private static final String BRANCH = "ista";
    /** What is left of a doer and of the deed when what both begin with is taken away: develop-er, develop-ment; hygien-ist, -e. */
    private static final Set<String> DOERS =
            Set.of("", "e", "r", "er", "or", "ist", "ant", "t", "eur", "ur", "erin", "rin", "euse", "a", "ista");

    private static final Set<String> DEEDS = Set.of(
            "ing", "ment", "ement", "ation", "ion", "ism", "e", "y", "is", "ung", "amiento", "miento", "ción", "age");

    private AgentNouns() {}

    /** Positions of the people in the fact who do it; none where the word is no such noun, or nobody does it. */
    static int[] in(Reading text, Claim claim, int i) {
        var keys = keys(claim.line().words(), i);
        if (keys.isEmpty() || claim.segment().verbs().contains(i)) return NONE;
        return keys.stream()
                .flatMapToInt(key -> IntStream.of(text.at(key)))
                .flatMap(p -> doers(text, p))
                .distinct()
                .toArray();
    }

    /** The keys of what they do: "visit" of visitors; none for what is no such noun. */
    static List<String> keys(Words words, int i) {
        var lower = words.lower(i);
        int end = lower.endsWith("s") ? lower.length() - 1 : lower.length();
        boolean agent = end > 4 && (lower.startsWith("er", end - 2) || lower.startsWith("or", end - 2));
        if (!agent || !words.lexicon().language().equals("en")) return List.of();
        var stem = lower.substring(0, end - 2);
        return List.of(words.lexicon().key(stem), words.lexicon().key(stem + "e"));
    }

    /** What a title's word and what it tells have in common, at least. */
    static String beginning(String lower) {
        return lower.substring(0, Math.min(LEAST_COMMON, lower.length()));
    }

    /** True when a title's word may tell this deed or branch. */
    static boolean isTold(String lower, String title) {
        return lower.length() > LEAST_COMMON && (isDoerOf(title, lower) || title.equals(lower + BRANCH));
    }

    /** "Web development" of a "web developer", "nursing" of a "nurse": positions of those in a title who do what a noun says. */
    static int[] inTitle(Reading header, Claim claim, int i) {
        var lower = claim.line().words().lower(i);
        if (lower.length() > LEAST_COMMON
                && claim.line().words().lexicon().language().equals("es"))
            for (int p = 0; p < header.words().size() && header.segment(p).sentence() == 0; p++)
                if (header.words().lower(p).equals(lower + BRANCH)) return new int[] {p}; // laboral, of a laboralista
        boolean alone = claim.verbs().isEmpty()
                || claim.verbs().size() == 1 && claim.verbs().getFirst() == i;
        if (!alone || lower.length() <= LEAST_COMMON) return NONE;
        for (int p = 0; p < header.words().size() && header.segment(p).sentence() == 0; p++)
            if (header.words().isContent(p) && isDoerOf(header.words().lower(p), lower)) return new int[] {p};
        return NONE;
    }

    private static boolean isDoerOf(String doer, String deed) {
        int length = Math.min(doer.length(), deed.length());
        int common = 0;
        while (common < length && doer.charAt(common) == deed.charAt(common)) common++;
        return common >= LEAST_COMMON
                && DOERS.contains(doer.substring(common))
                && DEEDS.contains(deed.substring(common));
    }

    /** People behind "visited by …"; the body of "the buying department". */
    private static IntStream doers(Reading text, int verb) {
        var words = text.words();
        boolean by = words.in(Group.BY, verb + 1);
        int last = by ? verb + 5 : verb + 1;
        if (!by && !words.lower(verb).endsWith("ing")) return IntStream.empty();
        return IntStream.rangeClosed(verb + 1, last)
                .filter(p -> words.in(Group.PEOPLE, p) || (!by && words.in(Group.PERSON, p)));
    }
}
