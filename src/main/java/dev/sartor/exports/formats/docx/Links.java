package dev.sartor.exports.formats.docx;

import dev.sartor.exports.formats.docx.packing.Xml;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the document leads: each address once, by the id of its relationship. */
final class Links {
    private static final Pattern SAFE = Pattern.compile("(https?://|mailto:|tel:)[^\\s<>\\\\]+");
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** The id for an address, or null where it is none that a document should lead to. */
    @Nullable
    String id(@Nullable String uri) {
        if (uri == null || !SAFE.matcher(uri.toLowerCase(Locale.ROOT)).matches()) return null;
        return ids.computeIfAbsent(uri, _ -> "link" + (ids.size() + 1));
    }

    void write(Xml out) {
        ids.forEach((uri, id) -> out.raw("<Relationship Id=\"" + id + "\" Type=\"" + Names.RELATION + "hyperlink\"")
                .raw(" TargetMode=\"External\" Target=\"")
                .text(uri)
                .raw("\"/>"));
    }
}
