package dev.sartor.skills.lexicon;

import dev.sartor.skills.text.Folding;
import dev.sartor.skills.text.Gap;
import dev.sartor.skills.text.Token;
import java.util.List;

/**
 * One name of one skill.
 *
 * @param id the skill's id
 * @param text the name as the file writes it
 * @param language BCP 47, or empty for a name that every language uses
 * @param exact matches only in exactly this letter case
 * @param contextual is an ordinary word as well and needs a context that speaks for the skill
 */
public record Name(String id, String text, String language, boolean exact, boolean contextual) {

    /** Whether these words may be read as this name: its letter case, and for a single word no other number. */
    boolean fits(List<Token> words) {
        if (text.indexOf('/') < 0)
            for (var word : words.subList(1, words.size())) if (word.gap() == Gap.SLASH) return false;
        if (exact) return sameCase(words);
        return words.size() > 1 || !language.isEmpty() || sameWord(words.getFirst());
    }

    private boolean sameCase(List<Token> words) {
        var surface = new StringBuilder();
        for (var word : words) surface.append(word.raw());
        var seen = letters(surface.toString());
        var named = letters(text);
        return seen.equals(named) || seen.equals(named + "s");
    }

    private boolean sameWord(Token word) {
        var own = Folding.fold(text);
        if (own.indexOf(' ') >= 0 || own.indexOf('-') >= 0 || own.indexOf('.') >= 0) return true;
        return word.folded().equals(own) || word.folded().startsWith(own) || !Character.isUpperCase(text.charAt(0));
    }

    private static String letters(String name) {
        var out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++)
            if (" -/.'\u2019&".indexOf(name.charAt(i)) < 0) out.append(name.charAt(i));
        return out.toString();
    }
}
