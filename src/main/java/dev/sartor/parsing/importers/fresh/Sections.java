package dev.sartor.parsing.importers.fresh;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.wording.RichText;
import java.util.List;
import java.util.Map;

/** FRESH's sections; most are objects with a {@code history}. */
final class Sections {
    /** Sections that JSON Resume has no name for, and what to call them. */
    private static final Map<String, String> CUSTOM = Map.of(
            "affiliation", "Affiliations",
            "governance", "Governance",
            "extracurricular", "Extracurricular",
            "speaking", "Speaking",
            "samples", "Samples",
            "reading", "Reading");

    private Sections() {}

    static void read(Tree root, ResumeShape shape) {
        for (var t : history(root, "employment"))
            shape.add("work", job(t, "name", "employer").rest(shape.format(), t));
        for (var t : history(root, "service"))
            shape.add("volunteer", job(t, "organization", "organization").rest(shape.format(), t));
        for (var t : history(root, "education"))
            shape.add("education", education(t).rest(shape.format(), t));
        for (var t : root.items("projects")) shape.add("projects", project(t).rest(shape.format(), t));
        skills(root.object("skills"), shape);
        for (var t : root.items("languages"))
            shape.add(
                    "languages",
                    new Entry()
                            .put("language", t.text("language"))
                            .put("fluency", t.text("level", "fluency"))
                            .rest(shape.format(), t));
        for (var t : root.items("recognition"))
            shape.add(
                    "awards",
                    new Entry()
                            .put("title", t.text("title"))
                            .put("awarder", t.text("from"))
                            .date("date", t.text("date"))
                            .put("summary", t.text("summary"))
                            .rest(shape.format(), t));
        for (var t : root.items("writing")) shape.add("publications", writing(t).rest(shape.format(), t));
        for (var t : root.items("testimonials"))
            shape.add(
                    "references",
                    new Entry()
                            .put("name", t.text("name"))
                            .put("reference", t.text("quote"))
                            .rest(shape.format(), t));
        for (var t : root.items("interests"))
            shape.add(
                    "interests",
                    new Entry()
                            .put("name", t.text("name"))
                            .put("keywords", t.texts("keywords"))
                            .put("summary", t.text("summary"))
                            .rest(shape.format(), t));
        for (var key : root.keys()) if (CUSTOM.containsKey(key)) custom(root, key, shape);
    }

    private static List<Tree> history(Tree root, String key) {
        var plain = root.items(key);
        return plain.isEmpty() ? root.object(key).items("history") : plain;
    }

    private static Entry job(Tree t, String organisation, String key) {
        return dates(
                        new Entry()
                                .put(organisation, t.text(key))
                                .put("position", t.text("position", "role"))
                                .put("url", t.text("url"))
                                .put("location", t.text("location")),
                        t)
                .told("summary", t.text("summary"))
                .highlights(t.texts("highlights"));
    }

    private static Entry education(Tree t) {
        var entry = new Entry()
                .put("institution", t.text("institution"))
                .put("url", t.text("url"))
                .put("area", t.text("area", "title"))
                .put("studyType", t.text("studyType", "degree"))
                .put("score", t.text("grade", "gpa"))
                .put("courses", t.texts("curriculum"));
        return dates(entry, t)
                .put("summary", RichText.plain(t.text("summary")))
                .put("highlights", t.texts("highlights"));
    }

    private static Entry project(Tree t) {
        var role = t.text("role");
        var entry = new Entry()
                .put("name", t.text("title", "name"))
                .put("description", t.text("description"))
                .put("keywords", t.texts("keywords"))
                .put("url", t.text("url", "repo"))
                .put("type", t.text("category"))
                .put("roles", role == null ? List.of() : List.of(role))
                .highlights(t.texts("highlights"));
        var summary = RichText.of(t.text("summary"));
        if (summary.prose() != null) entry.highlights(List.of(summary.prose()));
        return dates(entry.highlights(summary.bullets()), t);
    }

    private static void skills(Tree skills, ResumeShape shape) {
        for (var t : skills.items("sets"))
            shape.add(
                    "skills",
                    new Entry()
                            .put("name", t.text("name"))
                            .put("level", t.text("level"))
                            .put("keywords", t.texts("skills"))
                            .rest(shape.format(), t));
        for (var t : skills.items("list"))
            shape.add(
                    "skills",
                    new Entry()
                            .put("name", t.text("name"))
                            .put("level", t.text("level"))
                            .put("keywords", t.texts("keywords"))
                            .rest(shape.format(), t));
    }

    private static Entry writing(Tree t) {
        var publisher = t.text("publisher");
        return new Entry()
                .put("name", t.text("title"))
                .put(
                        "publisher",
                        publisher != null ? publisher : t.object("publisher").text("name"))
                .date("releaseDate", t.text("date"))
                .put("url", t.text("url"))
                .put("summary", t.text("summary"));
    }

    private static void custom(Tree root, String key, ResumeShape shape) {
        var title = String.valueOf(CUSTOM.get(key));
        for (var t : history(root, key)) {
            var entry = new Entry()
                    .put("title", t.text("title", "organization", "activity", "name"))
                    .put("subtitle", t.text("role", "event", "author", "position"))
                    .put("location", t.text("location"))
                    .put("url", t.text("url"));
            shape.addCustom(
                    title,
                    dates(entry, t)
                            .told("summary", t.text("summary"))
                            .highlights(t.texts("highlights"))
                            .rest(shape.format(), t));
        }
    }

    private static Entry dates(Entry entry, Tree t) {
        var start = t.text("start");
        var end = t.text("end");
        if (start != null || end != null) return entry.dates(start, end);
        return entry.range(t.text("date"));
    }
}
