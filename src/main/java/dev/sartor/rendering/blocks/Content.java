package dev.sartor.rendering.blocks;

import dev.sartor.rendering.typeset.Tag;
import java.util.List;

/** A document as blocks: the main column, and the side column where the template has one. */
public record Content(List<Block> main, List<Block> side, List<Tag> tags) {
    public Content {
        main = List.copyOf(main);
        side = List.copyOf(side);
        tags = List.copyOf(tags);
    }
}
