package dev.sartor.rendering.blocks;

import dev.sartor.rendering.template.Template.Align;
import java.util.List;

/** A paragraph at its place in a block. Points; {@code x} from the page's left edge. */
public record Cell(double x, double width, Align align, double leading, List<Span> spans) {
    public Cell {
        spans = List.copyOf(spans);
    }
}
