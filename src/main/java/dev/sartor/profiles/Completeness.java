package dev.sartor.profiles;

import dev.sartor.model.resume.Resume;
import dev.sartor.model.resume.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a profile still lacks, and why that matters.
 *
 * @param percent the share of the weights of what is there: name 10, e-mail 10, phone 5, place 5, summary 10, work 15,
 *     dates at every work 10, three highlights at the latest work 15, a number among the highlights 10, education 5,
 *     five skills 5
 */
public record Completeness(int percent, List<Gap> missing) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]");
    private static final int HIGHLIGHTS = 3;
    private static final int SKILLS = 5;

    public Completeness {
        missing = List.copyOf(missing);
    }

    /** @param field as a JSON path of the résumé */
    public record Gap(String field, String what, String why) {}

    public static Completeness of(Resume resume) {
        var count = new Count();
        person(resume, count);
        work(resume, count);
        count.ask(5, !resume.education().isEmpty(), "education", "No education.", "Many postings name a degree.");
        var skills = resume.skills().stream()
                .mapToInt(skill -> Math.max(1, skill.keywords().size()))
                .sum();
        count.ask(
                5,
                skills >= SKILLS,
                "skills",
                "Fewer than five skills.",
                "Requirements are matched against them first.");
        return new Completeness(count.there * 100 / count.all, count.gaps);
    }

    private static void person(Resume resume, Count count) {
        var basics = resume.basics();
        count.ask(10, said(basics.name()), "basics.name", "No name.", "A document needs a head.");
        count.ask(10, said(basics.email()), "basics.email", "No e-mail address.", "It is how recruiters answer.");
        count.ask(5, said(basics.phone()), "basics.phone", "No phone number.", "Some recruiters only call.");
        var place = basics.location();
        count.ask(
                5,
                place != null && (said(place.city()) || said(place.region())),
                "basics.location.city",
                "No place.",
                "Postings on site or in one time zone are filtered by it.");
        count.ask(
                10,
                said(basics.summary()),
                "basics.summary",
                "No summary.",
                "It is read first, and gives a letter its opening.");
    }

    private static void work(Resume resume, Count count) {
        var work = resume.work();
        count.ask(15, !work.isEmpty(), "work", "No work.", "It weighs most with readers and with filters.");
        count.ask(
                10,
                !work.isEmpty() && work.stream().allMatch(one -> one.period().start() != null),
                "work[].startDate",
                "A position without a start.",
                "Years of experience are counted from dates; a gap is asked about.");
        count.ask(
                15,
                work.stream().limit(1).anyMatch(one -> one.highlights().size() >= HIGHLIGHTS),
                "work[0].highlights",
                "Fewer than three highlights at the latest position.",
                "Lines of the CV are chosen among them; with few there is nothing to tailor.");
        count.ask(
                10,
                work.stream().anyMatch(Completeness::measured),
                "work[].highlights",
                "No highlight with a number.",
                "What was measured convinces; nothing is ever made up for you.");
    }

    private static boolean measured(Work work) {
        return work.highlights().stream()
                .anyMatch(highlight -> NUMBER.matcher(highlight.text()).find());
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static final class Count {
        private final List<Gap> gaps = new ArrayList<>();
        private int there;
        private int all;

        void ask(int weight, boolean isThere, String field, String what, String why) {
            all += weight;
            if (isThere) there += weight;
            else gaps.add(new Gap(field, what, why));
        }
    }
}
