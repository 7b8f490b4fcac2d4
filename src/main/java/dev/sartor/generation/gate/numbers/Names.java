package dev.sartor.generation.gate.numbers;

import dev.sartor.generation.gate.lexicon.Group;
import dev.sartor.generation.gate.lexicon.Words;
import java.util.Optional;
import java.util.Set;

/** Numbers that are not amounts but names: years, versions, "phase 5", telephone numbers. */
public final class Names {
    private Names() {}

    private static final Set<String> ORDINAL_ENDINGS =
            Set.of("st", "nd", "rd", "th", "e", "er", "re", "ère", "ème", "ième", "º", "ª");

    /** True for a bare year from 1950 to 2049: four plain digits with nothing counted behind them. */
    public static boolean isYear(Words words, int i) {
        if (!words.token(i).isNumber() || !words.token(i).text().matches("19[5-9]\\d|20[0-4]\\d")) return false;
        if (i > 0 && words.token(i - 1).isMark() && "$£€¥+".contains(words.lower(i - 1))) return false;
        boolean dated = i == 0
                || words.in(Group.PREPOSITION, i - 1)
                || words.token(i - 1).isCapital();
        return dated || !countsMany(words, i + 1);
    }

    /** "14th", "3e": which one, not how many. */
    static boolean isOrdinal(Words words, int i) {
        return i + 1 < words.size() && words.token(i + 1).glued() && ORDINAL_ENDINGS.contains(words.lower(i + 1));
    }

    /**
     * The name that a number is, as label and number ("phase#5", "phone#1234567"), where it is one: behind a label, a
     * capitalised name or a word such as "phone".
     */
    public static Optional<String> label(Words words, int i) {
        if (!words.token(i).isNumber()) return Optional.empty();
        for (int j = i - 1; j >= 0 && i - j <= 6; j--) {
            if (words.in(Group.IDENTIFIER, j)) return Optional.of(words.key(j) + "#" + words.lower(i));
            if (words.token(j).isWord() || words.isMark(j, ";,")) break;
        }
        int before = listStart(words, i) - 1;
        if (before < 0) return Optional.empty();
        boolean labelled = words.in(Group.LABEL, before) && !words.token(i).joined();
        return labelled || isNamed(words, before, i)
                ? Optional.of(words.key(before) + "#" + words.lower(i))
                : Optional.empty();
    }

    /** In "Years 10 and 11" and "units 3, 4" every number belongs to the label. */
    private static int listStart(Words words, int i) {
        int at = i;
        while (at >= 2
                && (words.in(Group.AND, at - 1) || words.isMark(at - 1, ",&–/"))
                && words.token(at - 2).isNumber()
                && words.in(Group.LABEL, at - 3)) at -= 2;
        return at;
    }

    private static boolean isNamed(Words words, int before, int i) {
        var token = words.token(before);
        if ((!token.isCapital() && !token.isTechnical()) || token.possessive() || words.in(Group.FUNCTION, before))
            return false;
        if (!words.token(i).text().matches("\\d{1,4}(?:\\.\\d{1,2})?") || isYear(words, i)) return false;
        boolean german = words.lexicon().language().equals("de");
        if (german && i + 1 < words.size() && words.token(i + 1).isCapital() && words.isContent(i + 1)) return false;
        if (i + 1 < words.size() && words.token(i + 1).isMark() && "%€$£".contains(words.lower(i + 1))) return false;
        var verb = words.lexicon().verb(words.key(before));
        return token.isTechnical() || (verb == null && !token.lower().endsWith("ed"));
    }

    /** "2014 SQL Servers": a plural ends the words behind it. */
    private static boolean countsMany(Words words, int from) {
        int i = from;
        while (words.isContent(i + 1)) i++;
        return isPlural(words, i);
    }

    static boolean isPlural(Words words, int i) {
        if (i >= words.size() || !words.isContent(i)) return false;
        var lower = words.lower(i);
        return (lower.endsWith("s") && !lower.endsWith("ss")) || words.in(Group.PEOPLE, i);
    }
}
