package dev.sartor.postings.boards.reading;

import dev.sartor.model.posting.Years;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Feeds in XML of which every {@code position} or {@code job} is a posting; a posting told twice is read once. */
final class Feeds {
    private static final Pattern YEARS = Pattern.compile("(\\d{1,2})\\s*-\\s*(\\d{1,2})");

    private Feeds() {}

    static List<Posted> read(Document feed) {
        var out = new LinkedHashMap<String, Posted>();
        for (var job : feed.select("position, job, item")) {
            var name = said(job, "name", "title");
            if (name != null) out.putIfAbsent(said(job, "id") + name, posted(job, name));
        }
        return List.copyOf(out.values());
    }

    private static Posted posted(Element job, String name) {
        var id = said(job, "id", "referencenumber");
        var type = said(job, "schedule", "employmentType");
        var text = new ArrayList<String>();
        for (var part : job.select("jobDescription")) {
            var heading = said(part, "name");
            var value = said(part, "value");
            if (value != null) text.add((heading == null ? "" : heading + "\n") + PageText.of(value));
        }
        var description = said(job, "description");
        if (description != null) text.add(PageText.of(description));
        return new Posted(
                id == null ? List.of() : List.of(id),
                name,
                said(job, "subcompany", "company"),
                said(job, "office", "city", "location"),
                said(job, "country"),
                null,
                type == null ? null : JobObject.type(type),
                null,
                null,
                years(said(job, "yearsOfExperience")),
                String.join("\n\n", text),
                "",
                Beside.NOTHING);
    }

    private static @Nullable Years years(@Nullable String text) {
        if (text == null) return null;
        var range = YEARS.matcher(text);
        return range.matches() ? new Years(Integer.valueOf(range.group(1)), Integer.valueOf(range.group(2))) : null;
    }

    private static @Nullable String said(Element parent, String... names) {
        for (var name : names)
            for (var child : parent.children())
                if (child.tagName().equals(name) && !child.text().isBlank())
                    return child.wholeText().strip();
        return null;
    }
}
