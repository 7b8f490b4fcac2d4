package dev.sartor.cli.evaluations;

import dev.sartor.cli.models.Shortener;
import dev.sartor.generation.Drafter;
import dev.sartor.generation.composers.llm.ModelDrafter;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.kernel.language.Languages;
import dev.sartor.llm.catalogue.Catalogue;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.matching.Matching;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.match.Met;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.report.Score;
import dev.sartor.model.resume.Resume;
import dev.sartor.postings.Postings;
import dev.sartor.rendering.template.Templates;
import dev.sartor.tailoring.Options;
import dev.sartor.tailoring.Progress;
import dev.sartor.tailoring.Tailored;
import dev.sartor.tailoring.Tailoring;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** CVs before and after tailoring, without a model and with one by rules: what of the job they show, how they read, how far they are from the person's own words. */
final class Quality implements Evaluating {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);
    private static final Options OPTIONS =
            new Options(Templates.find("classic"), null, 2, null, DATE, List.of("txt"), false);
    private static final int JOBS = 3;

    /** @param before of the whole résumé, in its own order; coverage is that of its first lines, as long as the CV */
    private record Case(Prose before, Made plain, Made worded) {}

    /** Documents, in the person's own words or in a model's. */
    private record Made(Prose cv, Prose letter, Tailored made) {
        @Nullable
        Double score(String name) {
            return made.report().scores().stream()
                    .filter(score -> score.name().equals(name))
                    .findFirst()
                    .map(Score::value)
                    .orElse(null);
        }
    }

    private record Row(String figure, double before, double after, double worded) {}

    @Override
    public String id() {
        return "quality";
    }

    @Override
    public Outcome run(Asked asked) {
        var folder = Folders.of(asked.data(), "examples");
        var people = ExampleFiles.of(folder, ".resume.json");
        var jobs = ExampleFiles.of(folder, ".job.txt").stream()
                .map(file -> Postings.read(ExampleFiles.text(file)))
                .toList();
        int most = asked.count() > 0 ? asked.count() : people.size() * JOBS;
        var cases = people.stream()
                .flatMap(person -> cases(ResumeJson.read(ExampleFiles.text(person)), jobs))
                .limit(most)
                .toList();
        var rows = rows(cases);
        boolean passed = cases.stream()
                .flatMap(each -> Stream.of(each.plain(), each.worded()))
                .map(each -> each.score("supported must-haves shown"))
                .allMatch(Quality::isWhole);
        return new Outcome(asked.json() ? json(cases.size(), rows) : words(cases.size(), rows), passed);
    }

    /** With the postings that the person meets best: nobody applies for the others. */
    private static Stream<Case> cases(Resume resume, List<JobPosting> jobs) {
        var facts = Facts.of(resume);
        var language = Objects.requireNonNullElse(resume.language(), "en");
        return jobs.stream()
                .filter(job -> !job.requirements().isEmpty())
                .sorted(Comparator.comparingDouble(job -> -fit(facts, job, language)))
                .limit(JOBS)
                .map(job -> one(resume, facts, job));
    }

    private static double fit(List<Fact> facts, JobPosting job, String language) {
        var met =
                Matching.match(facts, job, language, YearMonth.from(DATE), null).met();
        long shown = met.stream()
                .filter(each -> each.standing() == Met.Standing.SHOWN)
                .count();
        return (double) shown / met.size();
    }

    private static Case one(Resume resume, List<Fact> facts, JobPosting job) {
        var whole = WholeCv.of(resume, Languages.orEnglish(Objects.requireNonNullElse(resume.language(), "en")));
        var drafter = new ModelDrafter(
                new Shortener(),
                Catalogue.standard(),
                new Fences(new byte[32]),
                ModelDrafter.Prompts.standard(),
                line -> {});
        return new Case(Prose.of(whole, facts), made(resume, facts, job, null), made(resume, facts, job, drafter));
    }

    private static Made made(Resume resume, List<Fact> facts, JobPosting job, @Nullable Drafter drafter) {
        var made = Tailoring.tailor(resume, job, OPTIONS, null, drafter, Progress.NONE, () -> 0L);
        return new Made(Prose.of(made.cv(), facts), Prose.of(made.letter(), facts), made);
    }

    private static List<Row> rows(List<Case> cases) {
        return List.of(
                share(cases, "must-haves shown", "must-haves shown, untailored"),
                share(cases, "nice-to-haves shown", "nice-to-haves shown, untailored"),
                share(cases, "supported must-haves shown", null),
                prose(cases, "words a line", Prose::words),
                prose(cases, "LIX", Prose::lix),
                prose(cases, "words not the person's own, %", prose -> prose.distance() * 100),
                new Row(
                        "the same in the letter, %",
                        Double.NaN,
                        mean(cases, each -> each.plain().letter().distance() * 100),
                        mean(cases, each -> each.worded().letter().distance() * 100)));
    }

    private static Row share(List<Case> cases, String after, @Nullable String before) {
        return new Row(
                after + ", %",
                before == null
                        ? Double.NaN
                        : mean(cases, each -> percent(each.plain().score(before))),
                mean(cases, each -> percent(each.plain().score(after))),
                mean(cases, each -> percent(each.worded().score(after))));
    }

    private static Row prose(List<Case> cases, String figure, ToDoubleFunction<Prose> of) {
        return new Row(
                figure,
                mean(cases, each -> of.applyAsDouble(each.before())),
                mean(cases, each -> of.applyAsDouble(each.plain().cv())),
                mean(cases, each -> of.applyAsDouble(each.worded().cv())));
    }

    private static double percent(@Nullable Double share) {
        return share == null ? Double.NaN : share * 100;
    }

    private static double mean(List<Case> cases, ToDoubleFunction<Case> of) {
        return cases.stream()
                .mapToDouble(of)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    private static boolean isWhole(@Nullable Double share) {
        return share == null || share == 1;
    }

    private static String words(int cases, List<Row> rows) {
        var out = new StringBuilder("%d CVs %31s %8s %8s%n".formatted(cases, "before", "after", "by model"));
        for (var row : rows)
            out.append("%-30s %8s %8s %8s%n"
                    .formatted(row.figure(), told(row.before()), told(row.after()), told(row.worded())));
        return out.toString();
    }

    private static String told(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String json(int cases, List<Row> rows) {
        var root = JsonMapper.shared().createObjectNode().put("cases", cases);
        var all = root.putArray("figures");
        for (var row : rows) {
            var json = all.addObject().put("figure", row.figure());
            if (!Double.isNaN(row.before())) json.put("before", row.before());
            if (!Double.isNaN(row.after())) json.put("after", row.after());
            if (!Double.isNaN(row.worded())) json.put("byModel", row.worded());
        }
        return root.toPrettyString() + "\n";
    }
}
