package dev.sartor.generation.gate.reading;

import java.util.List;

/**
 * One clause: a verb with what belongs to it.
 *
 * @param sentence counts from 0; what different sentences say is not one claim
 * @param first its first token
 * @param end the token after its last
 * @param parent the clause it hangs under ("by writing …", "which …"), −1 for none
 * @param verbs its verbs' tokens; none for a bare noun phrase
 * @param cause true when it opens with words that say one thing came of the other
 */
public record Segment(int id, int sentence, int first, int end, int parent, List<Integer> verbs, boolean cause) {
    public Segment {
        verbs = List.copyOf(verbs);
    }

    public boolean has(int token) {
        return first <= token && token < end;
    }
}
