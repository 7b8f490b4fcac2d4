package dev.sartor.generation.letter;

import dev.sartor.kernel.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sentence patterns of a language's letters. Which of several is taken is told by the posting and the person, so that
 * two letters of one person differ and one letter made twice does not.
 */
final class Phrases {
    private final Language language;
    private final int seed;

    Phrases(Language language, String seed) {
        this.language = language;
        this.seed = seed.hashCode();
    }

    /** The pattern with its slots filled; {@code nth} tells apart several uses in one letter. */
    String say(String kind, int nth, Map<String, String> slots) {
        var all = all(kind);
        var text = all.get(Math.floorMod(seed + 31 * kind.hashCode() + nth, all.size()));
        for (var slot : slots.entrySet()) text = text.replace("{" + slot.getKey() + "}", slot.getValue());
        return text;
    }

    private List<String> all(String kind) {
        var out = new ArrayList<String>();
        for (int i = 1; language.find("letter." + kind + "." + i).isPresent(); i++)
            out.add(language.text("letter." + kind + "." + i));
        if (out.isEmpty())
            throw new IllegalStateException("languages/" + language.tag() + " lacks 'letter." + kind + ".1'");
        return out;
    }
}
