package dev.sartor.parsing.importers.rendercv;

import dev.sartor.parsing.shaping.Entry;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import dev.sartor.parsing.wording.RichText;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entries of one line: texts, bullets, and labels with details. */
final class Lines {
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*(?![^()]*\\))");

    private Lines() {}

    static void read(String title, SectionKind kind, List<String> lines, ResumeShape shape) {
        var words = lines.stream()
                .map(line -> Objects.toString(RichText.plain(line), ""))
                .toList();
        switch (kind) {
            case SUMMARY -> shape.basics().put("summary", String.join("\n", words));
            case SKILLS -> words.forEach(word -> shape.add("skills", new Entry().put("name", word)));
            case AWARDS -> words.forEach(word -> shape.add("awards", new Entry().put("title", word)));
            case CERTIFICATES -> words.forEach(word -> shape.add("certificates", new Entry().put("name", word)));
            case PUBLICATIONS -> words.forEach(word -> shape.add("publications", new Entry().put("name", word)));
            case INTERESTS -> words.forEach(word -> shape.add("interests", new Entry().put("name", word)));
            case REFERENCES -> words.forEach(word -> shape.add("references", new Entry().put("reference", word)));
            case SPOKEN -> words.forEach(word -> spoken(word, shape));
            case VOLUNTEER, PROJECTS, OTHER -> shape.addCustom(title, new Entry().highlights(lines));
        }
    }

    /** "Languages: English, German" is a group of skills unless the section is that of spoken languages. */
    static void labelled(String title, SectionKind kind, Tree e, ResumeShape shape) {
        var label = RichText.plain(e.text("label"));
        var details = RichText.plain(e.text("details"));
        switch (kind) {
            case SPOKEN ->
                shape.add(
                        "languages",
                        new Entry()
                                .put("language", label)
                                .put("fluency", details)
                                .rest(shape.format(), e));
            case SKILLS, INTERESTS ->
                shape.add(
                        kind == SectionKind.SKILLS ? "skills" : "interests",
                        new Entry()
                                .put("name", label)
                                .put("keywords", keywords(details))
                                .rest(shape.format(), e));
            case AWARDS, CERTIFICATES, PROJECTS, PUBLICATIONS, REFERENCES, SUMMARY, VOLUNTEER, OTHER ->
                shape.addCustom(
                        title,
                        new Entry().put("title", label).put("summary", details).rest(shape.format(), e));
        }
    }

    private static void spoken(String word, ResumeShape shape) {
        var parts = word.split("\\s*[:(–]\\s*", 2);
        var fluency = parts.length < 2 ? null : parts[1].replaceFirst("\\)\\s*$", "");
        shape.add("languages", new Entry().put("language", parts[0].strip()).put("fluency", fluency));
    }

    private static List<String> keywords(@Nullable String details) {
        return details == null
                ? List.of()
                : COMMA.splitAsStream(details).filter(word -> !word.isBlank()).toList();
    }
}
