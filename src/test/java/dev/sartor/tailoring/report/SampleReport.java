package dev.sartor.tailoring.report;

import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.match.Match;
import dev.sartor.model.match.Met;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Span;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.LeftOut;
import dev.sartor.model.report.ReadBack;
import dev.sartor.model.report.Refusal;
import dev.sartor.model.report.Report;
import dev.sartor.model.report.Score;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A report on one of the example people, put together by hand. */
public final class SampleReport {
    private static final List<String> MUST =
            List.of("Kubernetes", "Helm", "Terraform", "AWS", "Go", "Kafka", "Prometheus", "Grafana", "incident");
    private static final List<String> NICE = List.of("Open Policy Agent", "Istio", "open-source", "logistics", "CKAD");

    private final String posting = read("examples/platform-engineer.job.txt");
    private final List<Fact> facts = Facts.of(ResumeJson.read(read("examples/ada.resume.json")));

    public static Report ada() {
        return new SampleReport().report();
    }

    private Report report() {
        return new Report(
                new Report.Summary(2, 0, 2, new Report.Coverage(8 / 9.0, 0.6, 1.0), milliseconds(), "2026-03-09"),
                posting(),
                new Match(met(), Map.of(), List.of("Requirements and facts were compared by words and by meaning.")),
                facts,
                scores(),
                cv(),
                letter(),
                leftOut(),
                refusals(),
                findings(),
                readBacks());
    }

    private JobPosting posting() {
        return new JobPosting(
                posting,
                "en",
                "Senior Platform Engineer",
                "Northwind Freight",
                "Manchester",
                "GB",
                JobPosting.WorkMode.REMOTE,
                null,
                null,
                JobPosting.Seniority.SENIOR,
                null,
                met().stream().map(Met::requirement).toList(),
                List.of(span("plans the lorries")));
    }

    private List<Met> met() {
        var met = new ArrayList<Met>();
        for (var label : MUST) met.add(met("r" + met.size(), Requirement.Importance.MUST, label));
        for (var label : NICE) met.add(met("r" + met.size(), Requirement.Importance.NICE, label));
        return met;
    }

    private Met met(String id, Requirement.Importance importance, String label) {
        var support = facts.stream()
                .filter(fact -> fact.text().matches("(?is).*\\b" + label + "\\b.*"))
                .limit(4)
                .map(fact -> new Met.Support(fact.id(), 0.8123456, "says " + label))
                .toList();
        var span = span(label);
        var requirement = new Requirement(id, importance, Requirement.Kind.SKILL, label, List.of(), null, label, span);
        if (!support.isEmpty()) return new Met(requirement, Met.Standing.SHOWN, support, "four of your lines say it");
        return switch (label) {
            case "logistics" ->
                new Met(requirement, Met.Standing.CLOSE, List.of(), "close: you have worked for payment companies");
            case "CKAD" ->
                new Met(
                        requirement,
                        Met.Standing.NOT_SAID,
                        List.of(),
                        "it follows from your work, but no line says so");
            default -> new Met(requirement, Met.Standing.MISSING, List.of(), "nothing you told us says so");
        };
    }

    private Span span(String words) {
        int at = posting.indexOf(words);
        return at < 0 ? new Span(0, 6) : new Span(at, at + words.length());
    }

    private List<Line> cv() {
        var lines = new ArrayList<Line>();
        lines.add(convention("sections/work", "Experience"));
        facts.stream()
                .filter(fact -> fact.place().section().equals("basics"))
                .map(fact -> line(fact.id(), fact.text(), fact))
                .forEach(lines::add);
        var kept = facts.stream().filter(fact -> shown(fact)).limit(34).toList();
        IntStream.range(0, kept.size())
                .forEach(i -> lines.add(line(
                        "work/" + kept.get(i).id(),
                        i % 9 == 4 ? shorter(kept.get(i)) : kept.get(i).text(),
                        kept.get(i))));
        return lines;
    }

    private static boolean shown(Fact fact) {
        return fact.place().section().equals("work") && fact.kind() != Fact.Kind.DESCRIPTION;
    }

    private static String shorter(Fact fact) {
        return fact.text().split("[,;]")[0];
    }

    private List<Line> letter() {
        var highlight = facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.HIGHLIGHT)
                .toList();
        return List.of(
                convention("letter/salutation", "Dear Hiring Team,"),
                new Line(
                        "letter/paragraphs/0/0",
                        "Your software plans the lorries and prints the labels, and every team deploys on one platform.",
                        List.of(new Source.OfPosting(span("plans the lorries, prints the labels"))),
                        true),
                line("letter/paragraphs/1/0", highlight.getFirst().text() + ".", highlight.getFirst()),
                convention("letter/closing", "Yours sincerely,"));
    }

    private static Line line(String field, String text, Fact fact) {
        return new Line(field, text, List.of(new Source.OfFact(fact.id())), true);
    }

    private static Line convention(String field, String text) {
        return new Line(field, text, List.of(new Source.Convention()), false);
    }

    private List<LeftOut> leftOut() {
        return facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.HIGHLIGHT)
                .skip(24)
                .limit(7)
                .map(fact -> new LeftOut(fact.id(), fact.text(), "no room on two pages; it speaks to no requirement"))
                .toList();
    }

    private static List<Refusal> refusals() {
        return List.of(
                new Refusal(
                        "cv",
                        "work/1/highlights/2",
                        "Led the move of 150 services to Kubernetes",
                        "contradicted",
                        List.of("your fact says 140 services, not 150"),
                        "Led the move of 140 services from hand-built virtual machines to Kubernetes"),
                new Refusal(
                        "letter",
                        "letter/paragraphs/2/0",
                        "I have run Kafka in production for years.",
                        "unknown",
                        List.of("no fact of yours says Kafka", "no fact of yours says how long"),
                        null));
    }

    private List<Finding> findings() {
        return List.of(
                new Finding(
                        Finding.Severity.ERROR,
                        "readback.field-lost",
                        "openpdf does not read “Certified Kubernetes Administrator” (certificates/1) whole and in its place"
                                + " in cv.pdf.",
                        "certificates/1"),
                new Finding(
                        Finding.Severity.WARNING,
                        "length.short-last-page",
                        "The last page has four lines only. Leave one entry out, or show more.",
                        "cv.pdf"),
                new Finding(
                        Finding.Severity.NOTE,
                        "match.missing",
                        "The job asks for Kafka; nothing of yours was found to say it.",
                        posting().requirements().getFirst().id()),
                new Finding(
                        Finding.Severity.NOTE, "match.english-only", "The comparison by meaning knows English.", null));
    }

    private static List<Score> scores() {
        return List.of(
                new Score("Must-haves shown", 8 / 9.0, "8 of 9 must-haves shown = 0.89"),
                new Score("Nice-to-haves shown", 0.6, "3 of 5 nice-to-haves shown = 0.60"),
                new Score("Readability", 14.2, "words per sentence: 512 words / 36 sentences = 14.2"),
                new Score("Quantified lines", null, "no line to measure"));
    }

    private static List<ReadBack> readBacks() {
        var lost = List.of(new ReadBack.Lost("certificates/1", "Certified Kubernetes Administrator"));
        var out = new ArrayList<ReadBack>();
        for (var extractor : List.of("openpdf", "pdfbox", "mutool", "pdftotext", "pdftotext-layout", "pdftotext-raw")) {
            out.add(new ReadBack("cv.pdf", extractor, 84, extractor.equals("openpdf") ? lost : List.of()));
            out.add(new ReadBack("letter.pdf", extractor, 19, List.of()));
        }
        return out;
    }

    private static Map<String, Long> milliseconds() {
        var stages = new LinkedHashMap<String, Long>();
        stages.put("reading", 3L);
        stages.put("matching", 41L);
        stages.put("composing", 7L);
        stages.put("setting", 12L);
        stages.put("reading back", 19L);
        return stages;
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
