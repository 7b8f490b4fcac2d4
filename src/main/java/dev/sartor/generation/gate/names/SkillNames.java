package dev.sartor.generation.gate.names;

import java.util.List;

/** What the gate needs to know of skills; the taxonomy answers it. */
public interface SkillNames {
    /**
     * A skill named in a text.
     *
     * @param id canonical: the same for every alias
     * @param start offset of its first character
     * @param end offset after its last
     */
    record Mention(String id, int start, int end) {}

    /** The skills that a text names, in order; longer names win over shorter ones inside them. */
    List<Mention> in(String text);

    /** True when {@code general} is a kind that {@code particular} belongs to, at any distance; never of itself. */
    boolean isAncestor(String general, String particular);
}
