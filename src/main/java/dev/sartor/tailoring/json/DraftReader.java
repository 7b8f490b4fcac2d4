package dev.sartor.tailoring.json;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Source;
import dev.sartor.model.posting.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads drafts; what is missing or of another kind is an {@link IllegalArgumentException}. */
final class DraftReader {
    private DraftReader() {}

    static Draft read(JsonNode json) {
        return switch (text(json, "kind")) {
            case "cv" ->
                new Draft.Cv(
                        text(json, "language"),
                        text(json, "title"),
                        head(need(json, "head")),
                        list(json, "sections", DraftReader::section));
            case "letter" -> letter(json);
            default -> throw new IllegalArgumentException("kind");
        };
    }

    private static Draft letter(JsonNode json) {
        return new Draft.Letter(
                text(json, "language"),
                text(json, "title"),
                head(need(json, "head")),
                lines(json, "recipient"),
                line(need(json, "date")),
                maybe(json, "subject"),
                line(need(json, "salutation")),
                list(json, "paragraphs", DraftReader::lines),
                line(need(json, "closing")),
                line(need(json, "signature")));
    }

    private static Head head(JsonNode json) {
        return new Head(
                line(need(json, "name")), maybe(json, "headline"), list(json, "contacts", DraftReader::contact));
    }

    private static Head.Contact contact(JsonNode json) {
        var kind = Head.Contact.Kind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT));
        return new Head.Contact(kind, line(need(json, "text")), maybeText(json, "uri"));
    }

    private static Section section(JsonNode json) {
        var kind = Section.Kind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT));
        return new Section(kind, line(need(json, "heading")), body(json));
    }

    private static Section.Body body(JsonNode json) {
        if (json.has("prose")) return new Section.Prose(lines(json, "prose"));
        if (json.has("timeline")) return new Section.Timeline(list(json, "timeline", DraftReader::entry));
        if (json.has("notes")) return new Section.Notes(list(json, "notes", DraftReader::note));
        return new Section.Groups(list(json, "groups", DraftReader::group));
    }

    private static Section.Entry entry(JsonNode json) {
        return new Section.Entry(
                text(json, "item"),
                maybe(json, "title"),
                maybe(json, "organisation"),
                maybe(json, "place"),
                maybe(json, "dates"),
                maybe(json, "summary"),
                lines(json, "bullets"),
                maybeText(json, "uri"));
    }

    private static Section.Note note(JsonNode json) {
        return new Section.Note(
                text(json, "item"),
                line(need(json, "text")),
                maybe(json, "detail"),
                maybe(json, "date"),
                maybeText(json, "uri"));
    }

    private static Section.Group group(JsonNode json) {
        return new Section.Group(text(json, "item"), maybe(json, "label"), lines(json, "items"));
    }

    private static List<Line> lines(JsonNode json, String key) {
        return lines(need(json, key));
    }

    private static List<Line> lines(JsonNode array) {
        return each(array, DraftReader::line);
    }

    private static @Nullable Line maybe(JsonNode json, String key) {
        var value = json.get(key);
        return value == null || value.isNull() ? null : line(value);
    }

    private static Line line(JsonNode json) {
        var flowing = need(json, "flowing").booleanValue();
        var parts = json.has("parts") ? list(json, "parts", DraftReader::part) : List.<Line.Part>of();
        var sources = list(json, "sources", DraftReader::source);
        return new Line(text(json, "field"), text(json, "text"), sources, flowing, parts);
    }

    private static Line.Part part(JsonNode json) {
        return new Line.Part(
                text(json, "field"),
                need(json, "from").intValue(),
                need(json, "to").intValue());
    }

    private static Source source(JsonNode json) {
        if (json.has("fact")) return new Source.OfFact(text(json, "fact"));
        if (json.has("start"))
            return new Source.OfPosting(
                    new Span(need(json, "start").intValue(), need(json, "end").intValue()));
        return new Source.Convention();
    }

    private static <T> List<T> list(JsonNode json, String key, Function<JsonNode, T> read) {
        return each(need(json, key), read);
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        if (!array.isArray()) throw new IllegalArgumentException("no list");
        return array.valueStream().map(read).toList();
    }

    private static String text(JsonNode json, String key) {
        return need(json, key).stringValue();
    }

    private static @Nullable String maybeText(JsonNode json, String key) {
        var value = json.get(key);
        return value == null || value.isNull() ? null : value.stringValue();
    }

    private static JsonNode need(JsonNode json, String key) {
        var value = json.get(key);
        if (value == null || value.isNull()) throw new IllegalArgumentException(key);
        return value;
    }
}
