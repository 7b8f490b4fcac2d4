package dev.sartor.parsing.importers.reactive;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.wording.RichText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item of a section; dates are a range in words, or an object with start and end (version 3). */
final class Items {
    private Items() {}

    static void read(SectionName kind, Tree t, ResumeShape shape) {
        switch (kind) {
            case WORK -> work(t, shape);
            case EDUCATION -> shape.add("education", education(t).rest(shape.format(), t));
            case PROJECTS -> shape.add("projects", project(t).rest(shape.format(), t));
            case SKILLS ->
                shape.add(
                        "skills",
                        new Entry()
                                .put("name", t.text("name"))
                                .put("level", words(t, "proficiency", "description"))
                                .put("keywords", t.texts("keywords"))
                                .rest(shape.format(), t));
            case LANGUAGES ->
                shape.add(
                        "languages",
                        new Entry()
                                .put("language", t.text("language", "name"))
                                .put("fluency", words(t, "fluency", "description"))
                                .rest(shape.format(), t));
            case AWARDS ->
                shape.add(
                        "awards",
                        new Entry()
                                .put("title", t.text("title"))
                                .put("awarder", t.text("awarder"))
                                .date("date", t.text("date"))
                                .put("summary", told(t))
                                .put("url", link(t))
                                .rest(shape.format(), t));
            case CERTIFICATES ->
                shape.add(
                        "certificates",
                        new Entry()
                                .put("name", t.text("name", "title"))
                                .put("issuer", t.text("issuer"))
                                .date("date", t.text("date"))
                                .put("url", link(t))
                                .put("summary", told(t))
                                .rest(shape.format(), t));
            case PUBLICATIONS ->
                shape.add(
                        "publications",
                        new Entry()
                                .put("name", t.text("name", "title"))
                                .put("publisher", t.text("publisher"))
                                .date("releaseDate", t.text("date"))
                                .put("url", link(t))
                                .put("summary", told(t))
                                .rest(shape.format(), t));
            case VOLUNTEER -> shape.add("volunteer", volunteer(t).rest(shape.format(), t));
            case INTERESTS ->
                shape.add(
                        "interests",
                        new Entry()
                                .put("name", t.text("name"))
                                .put("keywords", t.texts("keywords"))
                                .rest(shape.format(), t));
            case REFERENCES ->
                shape.add(
                        "references",
                        new Entry()
                                .put("name", t.text("name"))
                                .put("reference", told(t))
                                .rest(shape.format(), t));
            case PROFILES -> Person.profile(t, shape);
        }
    }

    static void custom(String title, Tree t, ResumeShape shape) {
        var entry = new Entry()
                .put("title", t.text("name", "title", "company", "organization"))
                .put("subtitle", t.text("description", "position", "subtitle"))
                .put("location", t.text("location"))
                .put("url", link(t));
        dates(entry, t).told("summary", t.text("summary", "content")).highlights(t.texts("keywords"));
        shape.addCustom(title, entry.rest(shape.format(), t));
    }

    /** Several roles with one employer (version 5) are several positions of one stay. */
    private static void work(Tree t, ResumeShape shape) {
        var roles = t.items("roles");
        var company = t.text("company", "name");
        var location = t.text("location");
        var url = link(t);
        var own = new Entry()
                .put("name", company)
                .put("position", t.text("position"))
                .put("location", location)
                .put("url", url);
        var told = t.text("summary", "description");
        if (roles.isEmpty()) {
            shape.add("work", dates(own, t).told("summary", told).rest(shape.format(), t));
            return;
        }
        boolean first = true;
        for (var role : roles) {
            var entry = new Entry()
                    .put("name", company)
                    .put("position", role.text("position"))
                    .put("location", location)
                    .put("url", url)
                    .ours("employment", company);
            dates(entry, role).told("summary", role.text("description", "summary"));
            if (first) entry.told("summary", told);
            shape.add("work", entry.rest(shape.format(), first ? merged(role, t) : role.rest()));
            first = false;
        }
    }

    private static Map<String, @Nullable Object> merged(Tree role, Tree t) {
        var rest = t.rest();
        rest.putAll(role.rest());
        return rest;
    }

    private static Entry education(Tree t) {
        var entry = new Entry()
                .put("institution", t.text("school", "institution"))
                .put("url", link(t))
                .put("area", t.text("area"))
                .put("studyType", t.text("degree", "studyType"))
                .put("score", t.text("grade", "score"))
                .put("courses", t.texts("courses"));
        return dates(entry, t).put("summary", told(t));
    }

    private static Entry project(Tree t) {
        var entry = new Entry()
                .put("name", t.text("name"))
                .put("keywords", t.texts("keywords"))
                .put("url", link(t));
        var summary = RichText.of(t.text("summary"));
        dates(entry, t).told("description", t.text("description")).highlights(summary.bullets());
        if (summary.prose() != null) entry.highlights(List.of(summary.prose().split("\n")));
        return entry;
    }

    private static Entry volunteer(Tree t) {
        var entry = new Entry()
                .put("organization", t.text("organization"))
                .put("position", t.text("position"))
                .put("url", link(t))
                .put("location", t.text("location"));
        return dates(entry, t).told("summary", t.text("summary", "description"));
    }

    private static Entry dates(Entry entry, Tree t) {
        var date = t.object("date");
        var start = date.text("start");
        var end = date.text("end");
        if (start != null || end != null) return entry.dates(start, end);
        return entry.range(t.text("period", "date"));
    }

    /** Version 3 says the level in words, later ones as a number for stars, which is no word for a page. */
    private static @Nullable String words(Tree t, String... keys) {
        var told = t.text(keys);
        if (told != null) return told;
        return t.holdsWords("level") ? t.text("level") : null;
    }

    private static @Nullable String link(Tree t) {
        return Person.link(t, "url", "website");
    }

    private static String told(Tree t) {
        var text = RichText.of(t.text("summary", "description"));
        return Stream.concat(Stream.ofNullable(text.prose()), text.bullets().stream())
                .collect(Collectors.joining("\n"));
    }
}
