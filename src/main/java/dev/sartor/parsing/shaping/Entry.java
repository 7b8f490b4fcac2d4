package dev.sartor.parsing.shaping;

import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.wording.RichText;
import dev.sartor.parsing.wording.WrittenDates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object of a JSON Resume while it is put together; what says nothing is left out. */
public final class Entry {
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> ours = new LinkedHashMap<>();

    public Entry put(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) members.putIfAbsent(key, value);
        return this;
    }

    public Entry put(String key, List<String> values) {
        if (!values.isEmpty()) members.putIfAbsent(key, values);
        return this;
    }

    public Entry put(String key, Entry object) {
        if (!object.isEmpty()) members.putIfAbsent(key, object.members());
        return this;
    }

    /** A date as written; kept in its own words when it is none that we know. */
    public Entry date(String key, @Nullable String written) {
        return put(key, WrittenDates.iso(written));
    }

    public Entry dates(@Nullable String start, @Nullable String end) {
        return date("startDate", start).date("endDate", end);
    }

    /** A range as written ("Jan 2020 - present"). */
    public Entry range(@Nullable String written) {
        var range = WrittenDates.range(written);
        return put("startDate", range.start()).put("endDate", range.end());
    }

    /** Formatted text: its paragraphs to a key, its bullets to the highlights. */
    public Entry told(String proseKey, @Nullable String formatted) {
        var text = RichText.of(formatted);
        put(proseKey, text.prose());
        return highlights(text.bullets());
    }

    /** Adds highlights; a link in Markdown becomes evidence of the highlight it stands in. */
    public Entry highlights(List<String> formatted) {
        if (formatted.isEmpty()) return this;
        var texts = new ArrayList<Object>();
        if (members.get("highlights") instanceof List<?> before) texts.addAll(before);
        var evidence = new ArrayList<Object>();
        if (ours.get("evidence") instanceof List<?> before) evidence.addAll(before);
        for (var each : formatted) {
            var url = RichText.link(each);
            if (url != null) evidence.add(Map.of("highlight", texts.size(), "url", url));
            texts.add(String.valueOf(RichText.plain(each)));
        }
        members.put("highlights", texts);
        if (!evidence.isEmpty()) ours.put("evidence", evidence);
        return this;
    }

    /** What JSON Resume cannot say and we can. */
    public Entry ours(String key, @Nullable Object value) {
        if (value != null) ours.put(key, value);
        return this;
    }

    /** Keeps what nobody took, under a name of the format's own ({@code x-rendercv}), so that nothing is lost. */
    public Entry rest(String format, Tree tree) {
        return rest(format, tree.rest());
    }

    public Entry rest(String format, Map<String, ? extends @Nullable Object> rest) {
        if (!rest.isEmpty()) members.put("x-" + format, new LinkedHashMap<String, @Nullable Object>(rest));
        return this;
    }

    /** A text that was put. */
    public @Nullable String text(String key) {
        return members.get(key) instanceof String text ? text : null;
    }

    public boolean isEmpty() {
        return members.isEmpty() && ours.isEmpty();
    }

    Map<String, @Nullable Object> members() {
        var out = new LinkedHashMap<String, @Nullable Object>(members);
        if (!ours.isEmpty()) out.put("x-sartor", ours);
        return out;
    }
}
