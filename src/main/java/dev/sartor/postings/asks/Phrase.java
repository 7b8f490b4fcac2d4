package dev.sartor.postings.asks;

import dev.sartor.postings.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes what every posting says ("strong experience with … is required") off a clause, so that its matter remains. */
final class Phrase {
    private static final Pattern WORD = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:d|l|qu|n|s)'(?=\\p{L})|[^\\s,;:()]+(?:[,;:](?=\\S))?[^\\s,;:()]*|[,;:()]");
    private static final Set<String> PREPOSITIONS = Set.of(
            "with", "in", "of", "at", "for", "mit", "en", "avec", "con", "de", "como", "comme", "als", "as", "d'",
            "l'");
    private static final Pattern DANGLING = Pattern.compile(
            "(?iu)\\s+(?:or|and|of|in|with|to|for|the|a|an|as|which|who|what|such|und|oder|mit|et|ou|de|y|o|con|en|by|would be|can|will|are|is|also|dans|l'|d'|au|aux|des|les|la|le)$");
    /** "… within a growing company" tells where it was done. */
    private static final Pattern WITHIN =
            Pattern.compile("(?iu)(?<=\\S\\s\\S{1,40})\\s+within\\s+(?:an?|the|our)\\s.*$");

    private static final Pattern EDGE = Pattern.compile("^[\\s,;:.\\-–—)]+|[\\s,;:.\\-–—(]+$");

    private final Set<String> fillers;
    private final Set<String> nouns;
    private final Set<String> joints;
    private final Pattern tail;
    private final Pattern wish;

    Phrase(Wording wording) {
        fillers = wording.set("lead.filler");
        nouns = wording.set("lead.noun");
        joints = wording.set("lead.joint");
        wish = wording.built(
                "tail.wish",
                w -> "[\\s,(]+(?:" + w.alternatives("be") + "\\s+)?(?:also\\s+)?(?:an?\\s+)?(?:"
                        + w.alternatives("cue.nice") + "|" + w.alternatives("cue.must") + ")[\\s.)]*$");
        tail = wording.built("tail", w -> "[\\s,(]+" + w.alternatives("tail") + "[\\s.)]*$");
    }

    /** The clause without its lead-in. */
    String body(String clause) {
        var words = words(clause);
        int at = 0;
        boolean joint = !words.isEmpty() && PREPOSITIONS.contains(lower(words.getFirst()));
        while (at < words.size()) {
            var word = lower(words.get(at));
            boolean last = at + 1 == words.size();
            if (!last && nouns.contains(word) && jointAt(words, at + 1)) joint = true;
            else if (fillers.contains(word) && !last) joint |= PREPOSITIONS.contains(lower(words.get(at + 1)));
            else if (last || !joint || !joints.contains(word)) break;
            at++;
        }
        if (at == words.size()) return "";
        return trim(clause.substring(words.get(at).start()));
    }

    private boolean jointAt(List<Word> words, int at) {
        var next = lower(words.get(at));
        if (joints.contains(next) || next.matches("\\p{L}{3,}ing")) return true;
        if (next.equals(",") || next.equals("/") || next.equals("&") || next.equals("or") || next.equals("and"))
            return at + 2 < words.size() && nouns.contains(lower(words.get(at + 1))) && jointAt(words, at + 2);
        return nouns.contains(next) && at + 1 < words.size() && jointAt(words, at + 1);
    }

    /** The body without what ends it ("skills", "is a plus"); keeps at least one word. */
    String core(String clause) {
        var core = body(clause);
        while (true) {
            var m = tail.matcher(core);
            if (!m.find() || m.start() == 0) return trim(core);
            core = trim(core.substring(0, m.start()));
        }
    }

    /** A short name for the clause: its body up to the word where a long one goes on. */
    String label(String clause, int most) {
        var body = WITHIN.matcher(wish.matcher(body(clause)).replaceFirst("")).replaceFirst("");
        var words = words(body);
        if (words.size() <= most) return whole(body);
        for (int i = Math.min(words.size() - 1, most); i > 1; i--) {
            var word = lower(words.get(i));
            if (joints.contains(word) || word.equals(",") || word.equals("("))
                return whole(body.substring(0, words.get(i).start()));
        }
        return whole(body.substring(0, words.get(most).start()));
    }

    /** The first words of a text. */
    static String first(String text, int most) {
        var words = words(text);
        return whole(
                words.size() <= most ? text : text.substring(0, words.get(most).start()));
    }

    /** Without a word at the end that leads on. */
    private static String whole(String label) {
        var out = trim(label);
        for (var m = DANGLING.matcher(out); m.find(); m = DANGLING.matcher(out))
            out = trim(out.substring(0, m.start()));
        return out;
    }

    static String trim(String text) {
        var out = text;
        while (true) {
            var next = EDGE.matcher(out).replaceAll("");
            if (next.endsWith(")") && next.indexOf('(') < 0) next = next.substring(0, next.length() - 1);
            if (next.equals(out)) return out;
            out = next;
        }
    }

    /** "CAN" is a bus, not a verb. */
    static boolean acronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    record Word(String text, int start) {}

    static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        for (var m = WORD.matcher(text); m.find(); ) words.add(new Word(m.group(), m.start()));
        return words;
    }

    private static String lower(Word word) {
        if (acronym(word.text())) return word.text();
        var text = word.text().toLowerCase(Locale.ROOT);
        return text.endsWith(".") && text.length() > 2 ? text.substring(0, text.length() - 1) : text;
    }
}
