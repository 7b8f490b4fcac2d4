package dev.sartor.profiles.suggestions;

import dev.sartor.model.resume.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a summary can be made of: the person's own facts, word for word, and what to ask them.
 *
 * @param current the latest position, as it stands
 * @param measured lines with a number
 * @param skills those that they list first
 */
public record SummaryMaterial(
        @Nullable String current, List<String> measured, List<String> skills, List<String> questions) {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");
    private static final int LINES = 3;
    private static final int SKILLS = 6;

    public SummaryMaterial {
        measured = List.copyOf(measured);
        skills = List.copyOf(skills);
        questions = List.copyOf(questions);
    }

    public static SummaryMaterial of(Resume resume) {
        var current = resume.work().stream().findFirst().map(one -> position(one.position(), one.name()));
        var measured = UnlistedSkill.lines(resume)
                .filter(line -> NUMBER.matcher(line).find())
                .limit(LINES)
                .toList();
        var skills = resume.skills().stream()
                .flatMap(skill ->
                        skill.keywords().isEmpty() ? Stream.ofNullable(skill.name()) : skill.keywords().stream())
                .limit(SKILLS)
                .toList();
        var questions = new ArrayList<String>();
        if (current.filter(text -> !text.isEmpty()).isEmpty())
            questions.add("What do you do now, or what did you do last?");
        if (measured.isEmpty()) questions.add("Which result are you proudest of, and how large was it?");
        if (skills.isEmpty()) questions.add("What do others come to you for?");
        questions.add("What kind of work do you want next?");
        return new SummaryMaterial(current.filter(text -> !text.isEmpty()).orElse(null), measured, skills, questions);
    }

    private static String position(@Nullable String title, @Nullable String employer) {
        return Stream.of(title, employer)
                .filter(part -> part != null && !part.isBlank())
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
