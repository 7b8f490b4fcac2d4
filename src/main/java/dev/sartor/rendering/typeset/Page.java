package dev.sartor.rendering.typeset;

import java.util.List;

/** One page, sizes in points. */
public record Page(double width, double height, List<Mark> marks) {
    public Page {
        marks = List.copyOf(marks);
    }
}
