package dev.sartor.rendering.blocks;

import dev.sartor.rendering.typeset.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grows the structure tree while blocks are made. */
final class Tags {
    static final int DOCUMENT = 0;
    private final List<Tag> tags = new ArrayList<>(List.of(new Tag(Tag.Role.DOCUMENT, -1, null)));

    int add(Tag.Role role, int parent) {
        tags.add(new Tag(role, parent, null));
        return tags.size() - 1;
    }

    /** A photo, and whom it shows. */
    int figure(String whom) {
        tags.add(new Tag(Tag.Role.FIGURE, DOCUMENT, null, whom));
        return tags.size() - 1;
    }

    /** A link inside {@code parent}, or the parent itself where there is nowhere to go. */
    int link(int parent, @Nullable String uri) {
        if (uri == null || uri.isBlank()) return parent;
        tags.add(new Tag(Tag.Role.LINK, parent, uri.strip()));
        return tags.size() - 1;
    }

    List<Tag> all() {
        return tags;
    }
}
