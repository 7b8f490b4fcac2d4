package dev.sartor.parsing.importers.mac;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.wording.RichText;

/** Languages, skills, and studies, of which certifications are certificates. */
final class Knowledge {
    private Knowledge() {}

    static void read(Tree knowledge, ResumeShape shape) {
        for (var t : knowledge.items("languages"))
            shape.add(
                    "languages",
                    new Entry()
                            .put("language", t.text("fullName", "name"))
                            .put("fluency", t.text("level"))
                            .rest(shape.format(), t));
        for (var key : new String[] {"hardSkills", "softSkills"})
            for (var t : knowledge.items(key))
                shape.add(
                        "skills",
                        new Entry()
                                .put("name", t.object("skill").text("name"))
                                .put("level", t.text("level"))
                                .rest(shape.format(), t));
        for (var t : knowledge.items("studies")) study(t, shape);
    }

    private static void study(Tree t, ResumeShape shape) {
        var type = t.text("studyType");
        var institution = t.object("institution");
        var description = RichText.plain(t.text("description"));
        if ("certification".equals(type)) {
            var start = t.text("startDate");
            var end = t.text("finishDate");
            shape.add(
                    "certificates",
                    new Entry()
                            .put("name", t.text("name"))
                            .put("issuer", institution.text("name"))
                            .date("date", end == null ? start : end)
                            .put("url", institution.text("URL"))
                            .put("summary", description)
                            .rest(shape.format(), t));
            return;
        }
        var entry = new Entry()
                .put("institution", institution.text("name"))
                .put("url", institution.text("URL"))
                .put("area", t.text("name"))
                .dates(t.text("startDate"), t.text("finishDate"))
                .put("summary", description);
        if (type != null && !type.equals("officialDegree")) entry.put("kind", type);
        shape.add("education", entry.rest(shape.format(), t));
    }
}
