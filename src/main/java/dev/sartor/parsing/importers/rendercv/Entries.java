package dev.sartor.parsing.importers.rendercv;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.wording.RichText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Entries that have keys of their own: jobs, schools, publications, and what is only named. */
final class Entries {
    private static final Pattern GRADE = Pattern.compile("(?i)^(?:C?GPA|grade|note|score)\\s*[:=]?\\s+(.+)$");

    private Entries() {}

    static void work(SectionKind kind, Tree e, ResumeShape shape) {
        boolean unpaid = kind == SectionKind.VOLUNTEER;
        var company = e.text("company");
        var entry = new Entry()
                .put(unpaid ? "organization" : "name", RichText.plain(company))
                .put("position", RichText.plain(e.text("position")))
                .put("url", RichText.link(company));
        if (!unpaid) entry.put("location", e.text("location"));
        dates(entry, e)
                .told("summary", e.text("summary"))
                .highlights(highlights(e))
                .rest(shape.format(), e);
        shape.add(unpaid ? "volunteer" : "work", entry);
    }

    static void education(Tree e, ResumeShape shape) {
        var school = e.text("institution");
        var entry = new Entry()
                .put("institution", RichText.plain(school))
                .put("area", RichText.plain(e.text("area")))
                .put("studyType", RichText.plain(e.text("degree")))
                .put("url", RichText.link(school));
        if (e.take("highlights") instanceof List<?> told) {
            for (var each : told) {
                var grade = GRADE.matcher(String.valueOf(each));
                if (grade.matches()) entry.put("score", grade.group(1));
            }
            // JSON Resume has no highlights of a school; they stay where nobody overlooks them
            entry.put(
                    "highlights",
                    told.stream()
                            .map(each -> String.valueOf(RichText.plain(String.valueOf(each))))
                            .toList());
        }
        shape.add("education", dates(entry, e).rest(shape.format(), e));
    }

    static void publication(Tree e, ResumeShape shape) {
        var title = e.text("title", "name");
        var url = e.text("url");
        var doi = e.text("doi");
        var entry = new Entry()
                .put("name", RichText.plain(title))
                .put("publisher", RichText.plain(e.text("journal")))
                .date("releaseDate", e.text("date"))
                .put("url", url != null ? url : doi != null ? "https://doi.org/" + doi : RichText.link(title))
                .put("summary", RichText.plain(e.text("summary")));
        var authors = e.texts("authors").stream()
                .map(a -> String.valueOf(RichText.plain(a)))
                .toList();
        shape.add("publications", entry.put("authors", authors).put("doi", doi).rest(shape.format(), e));
    }

    /** What has only a name is what the section's title says it is. */
    static void named(String title, SectionKind kind, Tree e, ResumeShape shape) {
        var name = e.text("name", "title");
        var words = RichText.plain(name);
        var url = RichText.link(name);
        switch (kind) {
            case AWARDS ->
                shape.add(
                        "awards",
                        new Entry()
                                .put("title", words)
                                .date("date", e.text("date", "end_date"))
                                .put("summary", told(e))
                                .rest(shape.format(), e));
            case CERTIFICATES ->
                shape.add(
                        "certificates",
                        new Entry()
                                .put("name", words)
                                .date("date", e.text("date", "end_date"))
                                .put("url", url)
                                .put("summary", told(e))
                                .rest(shape.format(), e));
            case PROJECTS ->
                shape.add(
                        "projects",
                        dates(new Entry().put("name", words).put("url", url), e)
                                .told("description", e.text("summary"))
                                .highlights(highlights(e))
                                .rest(shape.format(), e));
            case SUMMARY, VOLUNTEER, SPOKEN, SKILLS, PUBLICATIONS, INTERESTS, REFERENCES, OTHER ->
                shape.addCustom(
                        title,
                        dates(new Entry().put("title", words).put("url", url), e)
                                .put("location", e.text("location"))
                                .told("summary", e.text("summary"))
                                .highlights(highlights(e))
                                .rest(shape.format(), e));
        }
    }

    private static String told(Tree e) {
        var lines = new ArrayList<String>();
        var summary = RichText.plain(e.text("summary"));
        if (summary != null) lines.add(summary);
        e.texts("highlights").forEach(each -> lines.add(String.valueOf(RichText.plain(each))));
        return String.join("\n", lines);
    }

    /** A nested list comes through YAML folded into its bullet, " - " between; they are bullets of their own. */
    private static List<String> highlights(Tree e) {
        return e.texts("highlights").stream()
                .flatMap(each -> Arrays.stream(each.split("\\s+-\\s+(?=\\p{Lu})")))
                .toList();
    }

    private static Entry dates(Entry entry, Tree e) {
        var start = e.text("start_date");
        var end = e.text("end_date");
        if (start == null && end == null) return entry.range(e.text("date"));
        return entry.dates(start, end);
    }
}
