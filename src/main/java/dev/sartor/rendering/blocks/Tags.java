package dev.sartor.rendering.blocks;

import dev.sartor.rendering.typeset.Tag;
import dev.sartor.rendering.typeset.Tag.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grows the structure tree while blocks are made. */
final class Tags {
    static final int DOCUMENT = 0;
    private final List<Tag> tags = new ArrayList<>(List.of(new Tag(Role.DOCUMENT, -1, null, null, null)));
    private final FieldNames names = new FieldNames();

    int add(Role role, int parent) {
        tags.add(new Tag(role, parent, null, null, null));
        return tags.size() - 1;
    }

    /** A photo, and whom it shows. */
    int figure(String whom) {
        tags.add(new Tag(Tag.Role.FIGURE, DOCUMENT, null, whom, null));
        return tags.size() - 1;
    }

    /** A link inside {@code parent}, or the parent itself where there is nowhere to go. */
    int link(int parent, @Nullable String uri) {
        if (uri == null || uri.isBlank()) return parent;
        tags.add(new Tag(Role.LINK, parent, uri.strip(), null, null));
        return tags.size() - 1;
    }

    /**
     * What a field of the person's says, inside {@code parent}.
     *
     * @param field as a draft's lines call it; item ids become numbers
     */
    int said(int parent, String field) {
        tags.add(new Tag(Role.SPAN, parent, null, null, names.of(field)));
        return tags.size() - 1;
    }

    /** What a field that has a tag to itself says. */
    int add(Role role, int parent, String field) {
        tags.add(new Tag(role, parent, null, null, names.of(field)));
        return tags.size() - 1;
    }

    /** Whether a tag holds the words of one field and no link. */
    boolean isField(int tag) {
        return tags.get(tag).role() == Role.SPAN;
    }

    /** The tag that the words beside a field belong to. */
    int around(int tag) {
        var at = tags.get(tag);
        return at.role() == Role.SPAN || at.role() == Role.LINK ? around(at.parent()) : tag;
    }

    List<Tag> all() {
        return tags;
    }
}
