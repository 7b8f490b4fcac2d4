package dev.sartor.model.json;

import dev.sartor.kernel.BadInput;
import org.jspecify.annotations.Nullable;

/** JSON of any shape as plain values: maps, lists, texts, numbers. */
public final class PlainJson {
    private PlainJson() {}

    /**
     * The values as {@link dev.sartor.kernel.Extras} holds them.
     *
     * @throws BadInput when the text is no JSON, with line and column
     */
    public static @Nullable Object read(String json) {
        return Fields.plain(ResumeJson.tree(json));
    }
}
