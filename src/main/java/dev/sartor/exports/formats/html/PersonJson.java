package dev.sartor.exports.formats.html;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The person as search engines and machines read it: schema.org's Person in JSON-LD. */
final class PersonJson {
    private PersonJson() {}

    /** JSON that may stand in a page: no character of it can end an element. */
    static String of(Draft draft) {
        var head = draft.head();
        var json = JsonNodeFactory.instance.objectNode();
        json.put("@context", "https://schema.org").put("@type", "Person");
        json.put("name", plain(head.name()));
        if (head.headline() != null) json.put("jobTitle", plain(head.headline()));
        var links = new ArrayList<String>();
        for (var contact : head.contacts())
            switch (contact.kind()) {
                case EMAIL -> json.put("email", plain(contact.text()));
                case PHONE -> json.put("telephone", plain(contact.text()));
                case PLACE -> json.put("address", plain(contact.text()));
                case LINK -> {
                    var uri = contact.uri();
                    if (uri != null && uri.startsWith("http")) links.add(uri);
                }
            }
        texts(json, "sameAs", links);
        if (draft instanceof Draft.Cv cv) known(cv, json);
        return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static void known(Draft.Cv cv, ObjectNode json) {
        texts(
                json,
                "knowsAbout",
                groups(cv, Section.Kind.SKILLS)
                        .flatMap(group -> group.items().stream())
                        .map(PersonJson::plain)
                        .toList());
        texts(
                json,
                "knowsLanguage",
                groups(cv, Section.Kind.LANGUAGES)
                        .map(group -> group.label() == null ? group.items().getFirst() : group.label())
                        .map(PersonJson::plain)
                        .toList());
    }

    private static Stream<Section.Group> groups(Draft.Cv cv, Section.Kind kind) {
        return cv.sections().stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.body() instanceof Section.Groups g ? g.groups().stream() : Stream.empty());
    }

    private static void texts(ObjectNode json, String key, List<String> texts) {
        if (texts.isEmpty()) return;
        var array = json.putArray(key);
        texts.stream().distinct().forEach(array::add);
    }

    private static String plain(@Nullable Line line) {
        return line == null ? "" : line.text().strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
