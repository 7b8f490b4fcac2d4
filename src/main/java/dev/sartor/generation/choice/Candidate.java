package dev.sartor.generation.choice;

import java.util.Map;

/**
 * A block that may be shown or not.
 *
 * @param field of its line
 * @param group blocks of one group (a job) crowd each other: each further one is worth a little less
 * @param height what it takes on paper, in points, its spacing included
 * @param worth what it is worth by itself, 0 and up
 * @param covers how well it meets each requirement, 0 to 1, by requirement id
 */
public record Candidate(String field, String group, double height, double worth, Map<String, Double> covers) {
    public Candidate {
        if (!(height >= 0) || !(worth >= 0))
            throw new IllegalArgumentException(field + ": height and worth must be >= 0");
        covers = Map.copyOf(covers);
    }
}
