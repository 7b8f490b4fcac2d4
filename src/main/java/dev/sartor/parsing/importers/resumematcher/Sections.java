package dev.sartor.parsing.importers.resumematcher;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.Place;
import dev.sartor.parsing.shaping.Profiles;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import java.util.List;
import java.util.regex.Pattern;

/** Resume-Matcher's sections, its dates being ranges in words. */
final class Sections {
    /** "B.S. Computer Science" and "Bachelor of Arts in History": the degree, then the subject. */
    private static final Pattern DEGREE = Pattern.compile(
            "(?i)((?:B\\.?\\s?(?:S|A|Sc|Eng)|M\\.?\\s?(?:S|A|Sc|Eng|BA)|Ph\\.?D)\\.?|(?:Bachelor|Master|Doctor|Associate)(?:'s)?"
                    + "(?: of \\p{L}+)?)(?:\\s+(?:in|of)\\s+|,\\s+|\\s+)(\\p{L}.*)");

    private static final Pattern SPOKEN = Pattern.compile("(.+?)\\s*[(:–-]\\s*(.+?)\\)?");

    private Sections() {}

    static void read(Tree root, ResumeShape shape) {
        person(root.object("personalInfo"), shape);
        shape.basics().put("summary", root.text("summary"));
        for (var t : root.items("workExperience"))
            shape.add(
                    "work",
                    new Entry()
                            .put("name", t.text("company"))
                            .put("position", t.text("title"))
                            .put("location", t.text("location"))
                            .range(t.text("years"))
                            .highlights(t.texts("description"))
                            .rest(shape.format(), t));
        for (var t : root.items("education"))
            shape.add("education", education(t).rest(shape.format(), t));
        for (var t : root.items("personalProjects"))
            shape.add("projects", project(t).rest(shape.format(), t));
        additional(root.object("additional"), shape);
        var custom = root.object("customSections");
        for (var key : custom.keys()) custom(key, custom.object(key), shape);
    }

    private static void person(Tree p, ResumeShape shape) {
        shape.basics()
                .put("name", p.text("name"))
                .put("label", p.text("title"))
                .put("email", p.text("email"))
                .put("phone", p.text("phone"))
                .put("url", p.text("website"))
                .put("location", Place.of(p.text("location")));
        shape.profile(Profiles.of("LinkedIn", null, p.text("linkedin")));
        shape.profile(Profiles.of("GitHub", null, p.text("github")));
    }

    private static Entry education(Tree t) {
        var entry = new Entry().put("institution", t.text("institution"));
        var degree = t.text("degree");
        if (degree != null) {
            var parts = DEGREE.matcher(degree);
            if (parts.matches()) entry.put("studyType", parts.group(1)).put("area", parts.group(2));
            else entry.put("studyType", degree);
        }
        return entry.range(t.text("years")).put("summary", t.text("description"));
    }

    private static Entry project(Tree t) {
        var role = t.text("role");
        return new Entry()
                .put("name", t.text("name"))
                .put("roles", role == null ? List.of() : List.of(role))
                .range(t.text("years"))
                .put("url", t.text("github", "website"))
                .highlights(t.texts("description"));
    }

    private static void additional(Tree a, ResumeShape shape) {
        for (var skill : a.texts("technicalSkills")) shape.add("skills", new Entry().put("name", skill));
        for (var spoken : a.texts("languages")) {
            var parts = SPOKEN.matcher(spoken);
            shape.add(
                    "languages",
                    parts.matches()
                            ? new Entry().put("language", parts.group(1)).put("fluency", parts.group(2))
                            : new Entry().put("language", spoken));
        }
        for (var name : a.texts("certificationsTraining")) shape.add("certificates", new Entry().put("name", name));
        for (var title : a.texts("awards")) shape.add("awards", new Entry().put("title", title));
    }

    private static void custom(String key, Tree section, ResumeShape shape) {
        section.take("sectionType");
        shape.addCustom(key, new Entry().put("summary", section.text("text")));
        for (var t : section.items("items"))
            shape.addCustom(
                    key,
                    new Entry()
                            .put("title", t.text("title"))
                            .put("subtitle", t.text("subtitle"))
                            .put("location", t.text("location"))
                            .range(t.text("years"))
                            .highlights(t.texts("description"))
                            .rest(shape.format(), t));
        shape.addCustom(key, new Entry().highlights(section.texts("strings")));
    }
}
