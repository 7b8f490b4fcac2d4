package dev.sartor.model.match;

import java.util.List;
import java.util.Map;

/**
 * What the job asks beside what the person has.
 *
 * @param met every requirement, in the posting's order, met or not
 * @param relevance how much each fact speaks to this job, 0 to 1, by fact id; facts not listed do not
 * @param notes sentences on how it was computed that the report repeats
 */
public record Match(List<Met> met, Map<String, Double> relevance, List<String> notes) {
    public Match {
        met = List.copyOf(met);
        relevance = Map.copyOf(relevance);
        notes = List.copyOf(notes);
    }
}
