package dev.sartor.parsing.importers.yamlresume;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.Place;
import dev.sartor.parsing.shaping.Profiles;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.wording.RichText;
import java.util.function.BiConsumer;

/** YAMLResume's {@code content}, section by section; every summary is Markdown with bullets. */
final class Content {
    private final ResumeShape shape;

    private Content(ResumeShape shape) {
        this.shape = shape;
    }

    static void read(Tree content, ResumeShape shape) {
        new Content(shape).sections(content);
    }

    private void sections(Tree content) {
        person(content.object("basics"), content.object("location"));
        for (var p : content.items("profiles"))
            shape.profile(Profiles.of(p.text("network"), p.text("username"), p.text("url"))
                    .rest(shape.format(), p));
        each(content, "work", (t, e) -> told(e.put("name", t.text("name")).put("position", t.text("position")), t));
        each(
                content,
                "volunteer",
                (t, e) -> told(e.put("organization", t.text("organization")).put("position", t.text("position")), t));
        each(content, "education", this::education);
        each(content, "projects", (t, e) -> {
            e.put("name", t.text("name"))
                    .put("description", t.text("description"))
                    .put("keywords", t.texts("keywords"));
            var told = RichText.of(t.text("summary"));
            if (told.prose() != null) e.put("description", told.prose());
            dates(e.highlights(told.bullets()), t).put("url", t.text("url"));
        });
        each(
                content,
                "awards",
                (t, e) -> e.put("title", t.text("title"))
                        .put("awarder", t.text("awarder"))
                        .date("date", t.text("date"))
                        .put("summary", lines(t)));
        each(
                content,
                "certificates",
                (t, e) -> e.put("name", t.text("name"))
                        .put("issuer", t.text("issuer"))
                        .date("date", t.text("date"))
                        .put("url", t.text("url")));
        each(
                content,
                "publications",
                (t, e) -> e.put("name", t.text("name"))
                        .put("publisher", t.text("publisher"))
                        .date("releaseDate", t.text("releaseDate"))
                        .put("url", t.text("url"))
                        .put("summary", lines(t)));
        each(
                content,
                "skills",
                (t, e) -> e.put("name", t.text("name"))
                        .put("level", t.text("level"))
                        .put("keywords", t.texts("keywords")));
        each(
                content,
                "languages",
                (t, e) -> e.put("language", t.text("language")).put("fluency", t.text("fluency")));
        each(content, "interests", (t, e) -> e.put("name", t.text("name")).put("keywords", t.texts("keywords")));
        each(content, "references", (t, e) -> e.put("name", t.text("name")).put("reference", lines(t)));
    }

    private void person(Tree b, Tree place) {
        var summary = RichText.of(b.text("summary"));
        var told = String.join("\n", summary.bullets());
        shape.basics()
                .put("name", b.text("name"))
                .put("label", b.text("headline", "label"))
                .put("email", b.text("email"))
                .put("phone", b.text("phone"))
                .put("url", b.text("url"))
                .put("summary", summary.prose() == null ? told : (summary.prose() + "\n" + told).strip())
                .put(
                        "location",
                        new Entry()
                                .put("address", place.text("address"))
                                .put("postalCode", place.text("postalCode"))
                                .put("city", place.text("city"))
                                .put("countryCode", Place.countryCode(place.text("country")))
                                .put("region", place.text("region")));
    }

    private void education(Tree t, Entry e) {
        e.put("institution", t.text("institution")).put("url", t.text("url")).put("area", t.text("area"));
        e.put("studyType", t.text("degree")).put("score", t.text("score")).put("courses", t.texts("courses"));
        dates(e, t);
    }

    private void each(Tree content, String section, BiConsumer<Tree, Entry> read) {
        for (var item : content.items(section)) {
            var entry = new Entry();
            read.accept(item, entry);
            shape.add(section, entry.rest(shape.format(), item));
        }
    }

    private static void told(Entry e, Tree t) {
        dates(e.put("url", t.text("url")), t).told("summary", t.text("summary"));
    }

    private static Entry dates(Entry e, Tree t) {
        return e.dates(t.text("startDate"), t.text("endDate"));
    }

    private static String lines(Tree t) {
        var told = RichText.of(t.text("summary"));
        return ((told.prose() == null ? "" : told.prose() + "\n") + String.join("\n", told.bullets())).strip();
    }
}
