package dev.sartor.parsing.importers.linkedin;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.wording.WrittenDates;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the person has done, a file a section. */
final class Career {
    private final Map<ExportFile, List<Tree>> tables;
    private final ResumeShape shape;

    private Career(Map<ExportFile, List<Tree>> tables, ResumeShape shape) {
        this.tables = tables;
        this.shape = shape;
    }

    static void read(Map<ExportFile, List<Tree>> tables, ResumeShape shape) {
        var career = new Career(tables, shape);
        career.work();
        career.proofs();
        career.lists();
    }

    private void work() {
        each(
                ExportFile.POSITIONS,
                "work",
                (t, e) -> ran(
                                e.put("name", t.text("companyname"))
                                        .put("position", t.text("title"))
                                        .put("location", t.text("location")),
                                t)
                        .told("summary", t.text("description")));
        each(
                ExportFile.VOLUNTEERING,
                "volunteer",
                (t, e) -> ran(
                                e.put("organization", t.text("companyname", "organization"))
                                        .put("position", t.text("role")),
                                t)
                        .told("summary", t.text("description")));
        each(
                ExportFile.EDUCATION,
                "education",
                (t, e) -> e.put("institution", t.text("schoolname"))
                        .put("studyType", t.text("degreename"))
                        .put("area", t.text("fieldofstudy"))
                        .dates(t.text("startdate", "startedon"), t.text("enddate", "finishedon"))
                        .put("summary", t.text("notes"))
                        .put("activities", t.text("activities")));
        each(
                ExportFile.PROJECTS,
                "projects",
                (t, e) -> ran(e.put("name", t.text("title")).put("url", t.text("url")), t)
                        .told("description", t.text("description")));
    }

    private void proofs() {
        each(ExportFile.CERTIFICATIONS, "certificates", (t, e) -> {
            e.put("name", t.text("name"))
                    .put("issuer", t.text("authority"))
                    .put("url", t.text("url"))
                    .date("date", t.text("startedon"));
            var number = t.text("licensenumber");
            var expires = t.text("finishedon");
            if (number != null || expires != null)
                e.ours("kind", "certificate").ours("number", number).ours("expires", WrittenDates.iso(expires));
        });
        each(
                ExportFile.PUBLICATIONS,
                "publications",
                (t, e) -> e.put("name", t.text("name"))
                        .put("publisher", t.text("publisher"))
                        .date("releaseDate", t.text("publishedon"))
                        .put("url", t.text("url"))
                        .put("summary", t.text("description")));
        each(
                ExportFile.HONORS,
                "awards",
                (t, e) -> e.put("title", t.text("title"))
                        .date("date", t.text("issuedon"))
                        .put("awarder", t.text("issuer", "authority"))
                        .put("summary", t.text("description")));
        each(
                ExportFile.RECOMMENDATIONS,
                "references",
                (t, e) -> e.put(
                                "name",
                                Stream.of(t.text("firstname"), t.text("lastname"))
                                        .filter(part -> part != null)
                                        .collect(Collectors.joining(" ")))
                        .put("reference", t.text("text")));
    }

    private void lists() {
        each(ExportFile.SKILLS, "skills", (t, e) -> e.put("name", t.text("name")));
        each(
                ExportFile.LANGUAGES,
                "languages",
                (t, e) -> e.put("language", t.text("name")).put("fluency", t.text("proficiency")));
        custom(ExportFile.ORGANIZATIONS, "Organizations");
        custom(ExportFile.COURSES, "Courses");
        custom(ExportFile.PATENTS, "Patents");
    }

    private void each(ExportFile file, String section, BiConsumer<Tree, Entry> read) {
        for (var row : tables.getOrDefault(file, List.of())) {
            var entry = new Entry();
            read.accept(row, entry);
            shape.add(section, entry.rest(shape.format(), row));
        }
    }

    private void custom(ExportFile file, String title) {
        for (var t : tables.getOrDefault(file, List.of())) {
            var entry = ran(new Entry().put("title", t.text("name", "title")), t)
                    .put("subtitle", t.text("position", "number"))
                    .put("url", t.text("url"))
                    .told("summary", t.text("description"));
            shape.addCustom(title, entry.rest(shape.format(), t));
        }
    }

    private static Entry ran(Entry entry, Tree t) {
        return entry.dates(t.text("startedon"), t.text("finishedon"));
    }
}
