package dev.sartor.postings.layout;

import java.util.Locale;
import java.util.Set;

/** Where sentences end: not behind an abbreviation, a number's point or an initial. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g",
            "i.e",
            "z.b",
            "inc",
            "ltd",
            "co",
            "corp",
            "ph.d",
            "m.sc",
            "b.sc",
            "approx",
            "st",
            "dr",
            "no",
            "min",
            "max",
            "ca",
            "bzw",
            "ggf",
            "inkl",
            "etc",
            "mr",
            "mrs",
            "ms",
            "prof",
            "jr",
            "sr",
            "vs",
            "u.a",
            "d.h",
            "evtl",
            "mind",
            "p.ej",
            "dipl",
            "abgeschl",
            "nr",
            "art",
            "p.a",
            "p.m",
            "std",
            "str",
            "incl",
            "excl",
            "yrs",
            "u.s",
            "u.k",
            "gmbh & co",
            "sra",
            "ing",
            "env",
            "n°",
            "sog",
            "usw",
            "o.ä",
            "v.a",
            "i.d.r",
            "m.s",
            "b.s",
            "b.a",
            "m.a");

    private Sentences() {}

    /** Whether a sentence ends with this character. */
    static boolean endsAt(String text, int at, int end) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?') return false;
        if (at + 1 >= end) return false;
        if (!Character.isWhitespace(text.charAt(at + 1))) return false;
        if (c != '.') return true;
        int next = at + 1;
        while (next < end && Character.isWhitespace(text.charAt(next))) next++;
        if (next >= end || Character.isLowerCase(text.charAt(next))) return false;
        int word = at;
        while (word > 0 && !Character.isWhitespace(text.charAt(word - 1)) && text.charAt(word - 1) != '(') word--;
        var before = text.substring(word, at).toLowerCase(Locale.ROOT);
        if (Character.isDigit(text.charAt(next)) && (before.equals("mind") || before.equals("no"))) return false;
        if (before.length() <= 2 && !before.isEmpty() && before.chars().allMatch(Character::isDigit)) return false;
        return !ABBREVIATIONS.contains(before) && !(before.length() == 1 && Character.isLetter(before.charAt(0)));
    }
}
