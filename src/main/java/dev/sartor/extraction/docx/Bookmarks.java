package dev.sartor.extraction.docx;

import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hidden bookmarks that stand open where a run is read; those whose names are names of fields say what it is. */
final class Bookmarks {
    private static final Pattern NAME = Pattern.compile("_([a-z]{4,12}(?:_[A-Za-z0-9]{1,20}){1,3})");
    private static final int MOST = 50;

    private final LinkedHashMap<String, String> open = new LinkedHashMap<>();

    void open(@Nullable String id, @Nullable String name) {
        var field = NAME.matcher(name == null ? "" : name);
        if (id != null && open.size() < MOST && field.matches())
            open.put(id, field.group(1).replace('_', '/'));
    }

    void close(@Nullable String id) {
        if (id != null) open.remove(id);
    }

    /** As "work/0/position"; null where none is open. */
    @Nullable
    String field() {
        return open.isEmpty() ? null : open.lastEntry().getValue();
    }
}
