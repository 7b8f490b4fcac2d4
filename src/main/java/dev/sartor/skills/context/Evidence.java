package dev.sartor.skills.context;

import dev.sartor.skills.lexicon.NameIndex.Hit;
import dev.sartor.skills.text.Gap;
import dev.sartor.skills.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges whether an ordinary word ("Go", "Excel", "teaching") is used as the name of a skill. */
public final class Evidence {
    private static final int REACH = 7;

    private final List<Token> words;
    private final Cues cues;
    /** Which words belong to a mention that stands already. */
    private final boolean[] taken;

    public Evidence(List<Token> words, Cues cues, boolean[] taken) {
        this.words = words;
        this.cues = cues;
        this.taken = taken;
    }

    /** @param others true where other ordinary words beside it would make a list of skills of three or more */
    public boolean holds(Hit hit, boolean others) {
        if (vetoed(hit)) return false;
        return others
                || listed(hit)
                || alone(hit)
                || versioned(hit)
                || cueBefore(hit)
                || cueAfter(hit)
                || adjectiveBefore(hit)
                || nearSkill(hit);
    }

    /** Whether it fills an item of a list ("…, Go, …"). */
    public boolean wholeItem(Hit hit) {
        return startsItem(hit) && endsItem(hit);
    }

    /** Written as a name is. */
    public boolean namelike(Hit hit) {
        return hit.name().exact() || words.get(hit.from()).capitalised();
    }

    /** Whether nothing stands in the line before the one or behind the other. */
    public boolean fillsLine(Hit first, Hit last) {
        return words.get(first.from()).gap().endsSentence()
                && (last.to() == words.size() || gapAfter(last).endsSentence());
    }

    private boolean vetoed(Hit hit) {
        var before = before(hit);
        var after = after(hit);
        boolean single = words.get(hit.from()).raw().length() <= 2 && hit.to() - hit.from() == 1;
        if (single && (gapAfter(hit) == Gap.TIGHT || words.get(hit.from()).gap() == Gap.TIGHT)) return true;
        if (words.get(hit.from()).gap() == Gap.HYPHEN) return true;
        if (after != null && gapAfter(hit) == Gap.HYPHEN && !cues.after.contains(after.folded())) return !based(after);
        if (after != null && gapAfter(hit) == Gap.DOT) return true;
        if (after != null && gapAfter(hit) == Gap.SPACE && cues.vetoAfter.contains(after.folded())) return true;
        if (after != null && gapAfter(hit) == Gap.SPACE && year(after)) return true;
        if (before == null || words.get(hit.from()).gap() != Gap.SPACE) return false;
        if (single && cues.classes.contains(before.folded())) return true;
        return cues.vetoBefore.contains(before.folded()) && !nounBefore(hit.from() - 1);
    }

    private static boolean based(Token word) {
        return word.folded().equals("based")
                || word.folded().equals("basiert")
                || word.folded().equals("basierte");
    }

    private static boolean year(Token word) {
        return word.raw().length() == 4
                && (word.raw().startsWith("19") || word.raw().startsWith("20"));
    }

    private boolean listed(Hit hit) {
        boolean left = startsItem(hit) && itemBeforeIsSkill(hit);
        boolean right = endsItem(hit) && itemAfterIsSkill(hit);
        if (left && right) return true;
        if (left) return endsItem(hit) || hit.name().exact();
        return right && (startsItem(hit) || (hit.name().exact() && !startsSentence(hit)));
    }

    private boolean itemBeforeIsSkill(Hit hit) {
        int i = hit.from() - 1;
        if (i >= 0 && words.get(i).folded().equals("&")) i--;
        else if (i >= 0 && or(words.get(i))) i--;
        return i >= 0 && taken[i] && !words.get(hit.from()).gap().endsSentence();
    }

    private boolean itemAfterIsSkill(Hit hit) {
        int i = hit.to();
        if (i < words.size() && words.get(i).gap().endsSentence()) return false;
        if (i < words.size() && conjunction(words.get(i))) i++;
        return i < words.size() && taken[i];
    }

    private boolean startsItem(Hit hit) {
        if (words.get(hit.from()).gap().opensItem()) return true;
        return hit.from() > 0 && conjunction(words.get(hit.from() - 1));
    }

    private boolean endsItem(Hit hit) {
        if (hit.to() == words.size() || gapAfter(hit).closesItem()) return true;
        return conjunction(words.get(hit.to()));
    }

    private static boolean conjunction(Token word) {
        return word.folded().equals("&") || or(word);
    }

    private static boolean or(Token word) {
        return switch (word.folded()) {
            case "or", "oder", "ou", "o", "u", "e", "sowie", "bzw", "plus" -> true;
            default -> false;
        };
    }

    /** A bullet or a bracket with nothing else in it. */
    private boolean alone(Hit hit) {
        var open = words.get(hit.from()).gap();
        boolean ends = hit.to() == words.size() || gapAfter(hit) == Gap.LINE || gapAfter(hit) == Gap.STOP;
        if (open == Gap.LINE) return ends;
        return open == Gap.OPEN
                && hit.to() < words.size()
                && gapAfter(hit).compareTo(Gap.CLOSE) >= 0
                && hit.name().text().length() > 1;
    }

    private boolean versioned(Hit hit) {
        var after = after(hit);
        if (after == null
                || gapAfter(hit) != Gap.SPACE
                || !Character.isDigit(after.raw().charAt(0))) return false;
        if (after.raw().length() > 2 || !hit.name().exact()) return false;
        if (hit.to() + 1 == words.size()) return true;
        var gap = words.get(hit.to() + 1).gap();
        return gap == Gap.DOT || gap.closesItem();
    }

    private boolean cueBefore(Hit hit) {
        var before = before(hit);
        if (before == null || words.get(hit.from()).gap().endsSentence()) return false;
        if (words.get(hit.from()).gap() == Gap.COLON) return nounBefore(hit.from());
        if (cues.direct.contains(before.folded()) && trusted(hit)) return true;
        if (cues.articles.contains(before.folded())) return false;
        if (listContinues(hit) || cues.prepositions.contains(before.folded())) return nounBefore(hit.from() - 1);
        return false;
    }

    private boolean listContinues(Hit hit) {
        return words.get(hit.from()).gap().opensItem()
                && wholeItem(hit)
                && hit.name().exact();
    }

    /** Whether a word such as "experience" stands a few words before, in the same sentence. */
    private boolean nounBefore(int from) {
        for (int i = from; i >= Math.max(0, from - REACH); i--) {
            if (i < from && cues.nouns.contains(words.get(i).folded())) return true;
            if (words.get(i).gap().endsSentence()) {
                return i < from && cues.nouns.contains(words.get(i).folded());
            }
        }
        return false;
    }

    private boolean cueAfter(Hit hit) {
        var after = after(hit);
        if (after == null || (gapAfter(hit) != Gap.SPACE && gapAfter(hit) != Gap.HYPHEN && gapAfter(hit) != Gap.TIGHT))
            return false;
        boolean letter = words.get(hit.from()).raw().length() == 1;
        if (startsSentence(hit) && !letter) return cues.afterStrong.contains(after.folded());
        return (cues.after.contains(after.folded()) || based(after)) && (letter || trusted(hit));
    }

    private boolean adjectiveBefore(Hit hit) {
        var before = before(hit);
        if (before == null || words.get(hit.from()).gap() != Gap.SPACE) return false;
        return hit.name().exact() && cues.adjectives.contains(before.folded()) && (endsItem(hit) || wide(hit));
    }

    private boolean wide(Hit hit) {
        return words.get(hit.from()).raw().length() > 2;
    }

    /** Its exact letter case in mid-sentence, with a skill that is none but a skill close by. */
    private boolean nearSkill(Hit hit) {
        if (!hit.name().exact() || !wide(hit)) return false;
        if (startsSentence(hit)) return leadsOn(hit);
        var before = before(hit);
        if (before != null && cues.articles.contains(before.folded())) return false;
        for (int i = hit.to(); i < Math.min(words.size(), hit.to() + REACH); i++) {
            if (words.get(i).gap().endsSentence()) break;
            if (taken[i]) return true;
        }
        for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - REACH); i--) {
            if (words.get(i + 1).gap().endsSentence()) break;
            if (taken[i]) return true;
        }
        return false;
    }

    /** "Rust on microcontrollers": a sentence's first word, tied to a skill right behind it. */
    private boolean leadsOn(Hit hit) {
        var after = after(hit);
        boolean tied =
                after != null && (after.folded().equals("on") || after.folded().equals("with"));
        return tied && hit.to() + 1 < words.size() && taken[hit.to() + 1];
    }

    /** Written as a name is, or not one of those that look like a sentence's first word. */
    private boolean trusted(Hit hit) {
        return hit.name().exact() ? !startsSentence(hit) : true;
    }

    private boolean startsSentence(Hit hit) {
        return words.get(hit.from()).gap().endsSentence();
    }

    private @Nullable Token before(Hit hit) {
        return hit.from() == 0 ? null : words.get(hit.from() - 1);
    }

    private @Nullable Token after(Hit hit) {
        return hit.to() == words.size() ? null : words.get(hit.to());
    }

    private Gap gapAfter(Hit hit) {
        return hit.to() == words.size() ? Gap.LINE : words.get(hit.to()).gap();
    }
}
