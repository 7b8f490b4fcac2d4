package dev.sartor.rendering;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Fictional documents for tests, read from small YAML files beside them. */
public final class Drafts {
    private Drafts() {}

    public static Draft.Cv cv(String name) {
        var map = map(yaml(name));
        int[] n = {0};
        var sections = new ArrayList<Section>();
        for (var each : list(map.get("sections"))) sections.add(section(map(each), n));
        return new Draft.Cv(text(map, "language"), text(map, "title"), head(map), sections);
    }

    public static Draft.Letter letter(String name) {
        var map = map(yaml(name));
        var paragraphs = new ArrayList<List<Line>>();
        int p = 0;
        for (var paragraph : list(map.get("paragraphs"))) {
            var sentences = new ArrayList<Line>();
            for (var sentence : list(paragraph)) sentences.add(line("letter/" + p++, sentence.toString(), true));
            paragraphs.add(sentences);
        }
        var recipient = new ArrayList<Line>();
        for (var each : list(map.get("recipient")))
            recipient.add(line("letter/to/" + recipient.size(), each.toString(), false));
        return new Draft.Letter(
                text(map, "language"),
                text(map, "title"),
                head(map),
                recipient,
                line("letter/date", text(map, "date"), false),
                maybe(map, "subject", "letter/subject", false),
                line("letter/salutation", text(map, "salutation"), false),
                paragraphs,
                line("letter/closing", text(map, "closing"), false),
                line("letter/signature", text(map, "signature"), false));
    }

    public static Line line(String field, String text, boolean flowing) {
        return new Line(field, text, List.of(), flowing);
    }

    private static Head head(java.util.Map<?, ?> map) {
        var contacts = new ArrayList<Head.Contact>();
        for (var each : list(map.get("contacts"))) {
            var parts = Arrays.asList(each.toString().split(" \\| "));
            var kind = Head.Contact.Kind.valueOf(parts.getFirst());
            var uri = parts.size() > 2 ? parts.get(2) : null;
            contacts.add(new Head.Contact(kind, line("basics/contact/" + contacts.size(), parts.get(1), false), uri));
        }
        return new Head(
                line("basics/name", text(map, "name"), false), maybe(map, "headline", "basics/label", false), contacts);
    }

    private static Section section(java.util.Map<?, ?> map, int[] n) {
        var kind = Section.Kind.valueOf(text(map, "kind"));
        var heading = line("title/" + kind + n[0]++, text(map, "heading"), false);
        Section.Body body;
        if (map.containsKey("prose"))
            body = new Section.Prose(list(map.get("prose")).stream()
                    .map(t -> line("prose/" + n[0]++, t.toString(), true))
                    .toList());
        else if (map.containsKey("entries"))
            body = new Section.Timeline(
                    list(map.get("entries")).stream().map(e -> entry(map(e), n)).toList());
        else if (map.containsKey("notes"))
            body = new Section.Notes(
                    list(map.get("notes")).stream().map(e -> note(map(e), n)).toList());
        else
            body = new Section.Groups(
                    list(map.get("groups")).stream().map(e -> group(map(e), n)).toList());
        return new Section(kind, heading, body);
    }

    private static Section.Entry entry(java.util.Map<?, ?> map, int[] n) {
        var id = "work/" + n[0]++;
        var bullets = new ArrayList<Line>();
        if (map.containsKey("bullets"))
            for (var b : list(map.get("bullets")))
                bullets.add(line(id + "/highlights/" + bullets.size(), b.toString(), true));
        return new Section.Entry(
                id,
                maybe(map, "title", id + "/position", false),
                maybe(map, "organisation", id + "/name", false),
                maybe(map, "place", id + "/location", false),
                maybe(map, "dates", id + "/dates", false),
                maybe(map, "summary", id + "/summary", true),
                bullets,
                map.get("uri") == null ? null : text(map, "uri"));
    }

    private static Section.Note note(java.util.Map<?, ?> map, int[] n) {
        var id = "note/" + n[0]++;
        return new Section.Note(
                id,
                line(id + "/text", text(map, "text"), false),
                maybe(map, "detail", id + "/detail", false),
                maybe(map, "date", id + "/date", false),
                null);
    }

    private static Section.Group group(java.util.Map<?, ?> map, int[] n) {
        var id = "group/" + n[0]++;
        var items = new ArrayList<Line>();
        for (var item : list(map.get("items"))) items.add(line(id + "/" + items.size(), item.toString(), false));
        return new Section.Group(id, maybe(map, "label", id + "/label", false), items);
    }

    private static @Nullable Line maybe(java.util.Map<?, ?> map, String key, String field, boolean flowing) {
        return map.get(key) == null ? null : line(field, text(map, key), flowing);
    }

    private static String text(java.util.Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key), key).toString();
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private static java.util.Map<?, ?> map(Object value) {
        return (java.util.Map<?, ?>) value;
    }

    private static Object yaml(String name) {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Drafts.class.getResourceAsStream("/drafts/" + name + ".yaml"), name),
                StandardCharsets.UTF_8)) {
            return Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromReader(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
