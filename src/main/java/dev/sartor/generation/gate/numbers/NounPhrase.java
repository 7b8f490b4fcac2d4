package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a number counts: "active users" of "50 active users", "team" of "a team of six".
 *
 * @param head token of the noun itself, −1 for none
 * @param end index after its last token
 */
record NounPhrase(int head, int end, Set<String> keys) {
    /** The noun phrase that begins at this token; empty when none does. */
    static NounPhrase after(Words words, int from) {
        int at = from;
        while (words.in(Group.OTHER, at)) at++;
        boolean partitive = !words.in(Group.FROM, at);
        if (words.in(Group.OF, at) && partitive) {
            at++;
            while (words.in(Group.DETERMINER, at)
                    || (at < words.size() && words.token(at).isNumber())) at++;
        }
        int head = -1;
        int last = -1;
        boolean headFirst = List.of("fr", "es").contains(words.lexicon().language());
        var keys = new HashSet<String>();
        for (int i = at; i < words.size(); i++) {
            if (isLabelled(words, i)) {
                i++;
                continue;
            }
            if (!words.isContent(i) || words.in(Group.UNIVERSAL, i) || ends(words, i, head, from)) break;
            if (head >= 0 && (words.in(Group.EVERY_WORD, i) || isBehindNoun(words, head, i))) break;
            if (head < 0 || !headFirst) head = i;
            last = i;
            keys.add(words.key(i));
            if (words.token(i).possessive() || (i == from && words.token(i).joined())) break;
        }
        return new NounPhrase(head, head < 0 ? from : last + 1, keys);
    }

    /** The noun before "of" where nothing follows the number: a team of six. */
    static NounPhrase before(Words words, int first, int end) {
        boolean change = words.in(Group.FROM, first - 1) && words.in(Group.RANGE, end);
        boolean of = words.in(Group.OF, first - 1)
                && words.isContent(first - 2)
                && !NumberWords.isCardinal(words, first - 2)
                && !change;
        return of ? new NounPhrase(first - 2, end, Set.of(words.key(first - 2))) : new NounPhrase(-1, end, Set.of());
    }

    private static boolean isLabelled(Words words, int i) {
        return i + 1 < words.size()
                && words.token(i + 1).isNumber()
                && Names.label(words, i + 1).isPresent();
    }

    /** "340 Regalen ausgestattet": German writes its nouns large, so a small word behind one is none of the phrase. */
    private static boolean isBehindNoun(Words words, int head, int i) {
        return words.lexicon().language().equals("de")
                && words.token(head).isCapital()
                && !words.token(i).isCapital();
    }

    private static boolean ends(Words words, int i, int head, int from) {
        boolean english = words.lexicon().language().equals("en");
        boolean part = english
                && (words.in(Group.OF, from - 2)
                        || (i > from && words.token(i - 1).isNumber()));
        boolean finite = !english && words.lexicon().isPast(words.lower(i));
        if (head < 0) return finite || (part && words.lexicon().isPastForm(words.lower(i)));
        if (!english && words.lexicon().verb(words.key(i)) != null) return true;
        if (!Names.isPlural(words, head)) return false;
        var lower = words.lower(i);
        return words.lexicon().verb(words.key(i)) != null
                || lower.endsWith("ing")
                || words.lexicon().isPastForm(lower);
    }
}
