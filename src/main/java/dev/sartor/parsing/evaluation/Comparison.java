package dev.sartor.parsing.evaluation;

import dev.sartor.model.resume.Education;
import dev.sartor.model.resume.Highlight;
import dev.sartor.model.resume.Resume;
import dev.sartor.model.resume.Work;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares a résumé as read with what it should be: letters and digits count, accents and case do not. */
public final class Comparison {
    /** Words shared from which two bullets are the same, as F1 over words. */
    private static final double SAME = 0.8;

    private Comparison() {}

    public static Tally of(Resume read, Resume truth) {
        var tally = new Tally();
        one(tally, "name", read.basics().name(), truth.basics().name());
        one(tally, "email", read.basics().email(), truth.basics().email());
        one(tally, "phone", read.basics().phone(), truth.basics().phone());
        tally.match("jobs", read.work(), truth.work(), Comparison::sameJob);
        tally.match("studies", read.education(), truth.education(), Comparison::sameStudy);
        var open = new ArrayList<>(read.work());
        for (var job : truth.work()) {
            var best = open.stream()
                    .filter(other -> sameJob(other, job))
                    .max(Comparator.comparingDouble(other -> likeness(other, job)));
            best.ifPresent(other -> {
                open.remove(other);
                inside(tally, other, job);
            });
        }
        tally.match("skills", skills(read), skills(truth), String::equals);
        tally.match("languages", languages(read), languages(truth), String::equals);
        return tally;
    }

    private static void inside(Tally tally, Work read, Work truth) {
        one(tally, "position", read.position(), truth.position());
        one(tally, "employer", read.name(), truth.name());
        one(
                tally,
                "from",
                Objects.toString(read.period().start(), null),
                Objects.toString(truth.period().start(), null));
        one(
                tally,
                "to",
                Objects.toString(read.period().end(), null),
                Objects.toString(truth.period().end(), null));
        tally.match(
                "highlights",
                read.highlights().stream().map(Highlight::text).toList(),
                truth.highlights().stream().map(Highlight::text).toList(),
                (a, b) -> alike(a, b) >= SAME);
    }

    private static void one(Tally tally, String field, @Nullable String read, @Nullable String truth) {
        boolean same = key(read).equals(key(truth));
        if (truth == null && read == null) return;
        tally.add(field, same ? 1 : 0, !same && read != null ? 1 : 0, !same && truth != null ? 1 : 0);
    }

    private static boolean sameJob(Work a, Work b) {
        return (alike(text(a.position()), text(b.position())) + alike(text(a.name()), text(b.name()))) / 2 >= 0.5;
    }

    private static double likeness(Work a, Work b) {
        return alike(text(a.position()), text(b.position()))
                + alike(text(a.name()), text(b.name()))
                + (a.period().equals(b.period()) ? 1 : 0);
    }

    private static boolean sameStudy(Education a, Education b) {
        return alike(text(a.institution()), text(b.institution())) >= 0.5
                && alike(text(a.area()) + " " + text(a.studyType()), text(b.area()) + " " + text(b.studyType())) >= 0.4;
    }

    private static List<String> skills(Resume resume) {
        return resume.skills().stream()
                .flatMap(
                        skill -> skill.keywords().isEmpty() ? Stream.of(text(skill.name())) : skill.keywords().stream())
                .map(Comparison::key)
                .distinct()
                .toList();
    }

    private static List<String> languages(Resume resume) {
        return resume.languages().stream().map(l -> key(l.language())).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String key(@Nullable String text) {
        return folded(text).replaceAll("[^\\p{L}\\p{N}+#]", "");
    }

    private static String folded(@Nullable String text) {
        return Normalizer.normalize(text(text), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
    }

    private static double alike(String a, String b) {
        var left = words(a);
        var right = words(b);
        if (left.isEmpty() || right.isEmpty()) return left.size() == right.size() ? 1 : 0;
        Set<String> seen = new HashSet<>(right);
        long shared = left.stream().filter(seen::contains).count();
        return Math.min(1, 2.0 * shared / (left.size() + right.size()));
    }

    private static List<String> words(String text) {
        var out = new ArrayList<>(List.of(folded(text).split("[^\\p{L}\\p{N}]+")));
        out.removeIf(String::isEmpty);
        return out;
    }
}
