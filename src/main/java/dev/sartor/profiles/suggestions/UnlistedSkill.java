package dev.sartor.profiles.suggestions;

import dev.sartor.model.resume.Highlight;
import dev.sartor.model.resume.Resume;
import dev.sartor.skills.SkillFinder;
import dev.sartor.skills.Taxonomy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A skill that the person tells of and does not list. Nothing is proposed that their own lines do not name.
 *
 * @param skill what the field calls it
 * @param lines the lines that name it, word for word
 */
public record UnlistedSkill(String skill, List<String> lines) {
    private static final String ENGLISH = "en";

    public UnlistedSkill {
        lines = List.copyOf(lines);
    }

    /** Those that are told of most come first. */
    public static List<UnlistedSkill> in(Resume resume) {
        var taxonomy = Taxonomy.standard();
        var language = resume.language() == null ? ENGLISH : resume.language();
        var listed = listed(resume, taxonomy);
        var told = new LinkedHashMap<String, List<String>>();
        lines(resume)
                .forEach(line -> SkillFinder.standard().find(line, language).stream()
                        .map(mention -> mention.id())
                        .distinct()
                        .filter(id -> !listed.contains(id))
                        .forEach(id -> told.computeIfAbsent(id, each -> new ArrayList<>())
                                .add(line)));
        return told.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> Integer.compare(other.size(), one.size())))
                .flatMap(each -> taxonomy.find(each.getKey()).stream()
                        .map(skill -> new UnlistedSkill(skill.label(language), each.getValue())))
                .toList();
    }

    private static Set<String> listed(Resume resume, Taxonomy taxonomy) {
        var out = new HashSet<String>();
        resume.skills().stream()
                .flatMap(skill -> Stream.concat(Stream.ofNullable(skill.name()), skill.keywords().stream()))
                .flatMap(name -> taxonomy.resolve(name).stream())
                .forEach(skill -> out.add(skill.id()));
        return out;
    }

    static Stream<String> lines(Resume resume) {
        return Stream.concat(
                        resume.work().stream().flatMap(one -> one.highlights().stream()),
                        resume.projects().stream().flatMap(one -> one.highlights().stream()))
                .map(Highlight::text);
    }
}
