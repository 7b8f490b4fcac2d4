package dev.sartor.rendering.lines;

import java.util.List;

/** A line of a paragraph, set. */
public record SetLine(List<Run> runs, double width, boolean hyphenated) {
    public SetLine {
        runs = List.copyOf(runs);
    }
}
