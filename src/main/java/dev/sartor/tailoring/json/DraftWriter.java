package dev.sartor.tailoring.json;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Source;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes drafts. */
final class DraftWriter {
    private DraftWriter() {}

    static ObjectNode write(Draft draft) {
        var json = object().put("kind", draft instanceof Draft.Cv ? "cv" : "letter");
        json.put("language", draft.language()).put("title", draft.title());
        json.set("head", head(draft.head()));
        switch (draft) {
            case Draft.Cv cv -> json.set("sections", array(cv.sections(), DraftWriter::section));
            case Draft.Letter letter -> letter(json, letter);
        }
        return json;
    }

    private static void letter(ObjectNode json, Draft.Letter letter) {
        json.set("recipient", lines(letter.recipient()));
        json.set("date", line(letter.date()));
        json.set("subject", line(letter.subject()));
        json.set("salutation", line(letter.salutation()));
        json.set("paragraphs", array(letter.paragraphs(), DraftWriter::lines));
        json.set("closing", line(letter.closing()));
        json.set("signature", line(letter.signature()));
    }

    private static JsonNode head(Head head) {
        var json = object();
        json.set("name", line(head.name()));
        json.set("headline", line(head.headline()));
        json.set("contacts", array(head.contacts(), DraftWriter::contact));
        return json;
    }

    private static JsonNode contact(Head.Contact contact) {
        var json = object().put("kind", word(contact.kind()));
        json.set("text", line(contact.text()));
        return json.put("uri", contact.uri());
    }

    private static JsonNode section(Section section) {
        var json = object().put("kind", word(section.kind()));
        json.set("heading", line(section.heading()));
        return switch (section.body()) {
            case Section.Prose prose -> json.set("prose", lines(prose.paragraphs()));
            case Section.Timeline timeline -> json.set("timeline", array(timeline.entries(), DraftWriter::entry));
            case Section.Notes notes -> json.set("notes", array(notes.notes(), DraftWriter::note));
            case Section.Groups groups -> json.set("groups", array(groups.groups(), DraftWriter::group));
        };
    }

    private static JsonNode entry(Section.Entry entry) {
        var json = object().put("item", entry.itemId());
        json.set("title", line(entry.title()));
        json.set("organisation", line(entry.organisation()));
        json.set("place", line(entry.place()));
        json.set("dates", line(entry.dates()));
        json.set("summary", line(entry.summary()));
        json.set("bullets", lines(entry.bullets()));
        return json.put("uri", entry.uri());
    }

    private static JsonNode note(Section.Note note) {
        var json = object().put("item", note.itemId());
        json.set("text", line(note.text()));
        json.set("detail", line(note.detail()));
        json.set("date", line(note.date()));
        return json.put("uri", note.uri());
    }

    private static JsonNode group(Section.Group group) {
        var json = object().put("item", group.itemId());
        json.set("label", line(group.label()));
        return json.set("items", lines(group.items()));
    }

    private static JsonNode lines(List<Line> lines) {
        return array(lines, DraftWriter::line);
    }

    private static JsonNode line(@Nullable Line line) {
        if (line == null) return JsonNodeFactory.instance.nullNode();
        var json = object().put("field", line.field()).put("text", line.text());
        json.set("sources", array(line.sources(), DraftWriter::source));
        json.put("flowing", line.flowing());
        if (!line.parts().isEmpty()) json.set("parts", array(line.parts(), DraftWriter::part));
        return json;
    }

    private static JsonNode part(Line.Part part) {
        return object().put("field", part.field()).put("from", part.from()).put("to", part.to());
    }

    private static JsonNode source(Source source) {
        return switch (source) {
            case Source.OfFact fact -> object().put("fact", fact.factId());
            case Source.OfPosting of ->
                object().put("start", of.span().start()).put("end", of.span().end());
            case Source.Convention _ -> object().put("convention", true);
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static <T> ArrayNode array(List<T> values, Function<T, JsonNode> each) {
        var array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(each.apply(value)));
        return array;
    }
}
