package dev.sartor.generation.gate.lexicon;

import java.util.List;

/**
 * Words in a row that mean something together.
 *
 * @param keys the words' keys
 */
public record Phrase(List<String> keys) {
    public Phrase {
        keys = List.copyOf(keys);
    }

    /** True when the words stand in {@code at} from {@code index} on. */
    public boolean standsAt(List<String> at, int index) {
        if (index < 0 || index + keys.size() > at.size()) return false;
        for (int i = 0; i < keys.size(); i++) if (!keys.get(i).equals(at.get(index + i))) return false;
        return true;
    }
}
