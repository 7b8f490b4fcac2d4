package dev.sartor.skills.lexicon;

import java.util.List;

/** One line of a taxonomy file. */
public record Entry(
        String id, String label, String category, List<Name> names, List<String> parents, List<String> related) {
    public Entry {
        names = List.copyOf(names);
        parents = List.copyOf(parents);
        related = List.copyOf(related);
    }
}
