package dev.sartor.cli.commands;

import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.Finding.Severity;
import dev.sartor.model.report.ReadBack;
import dev.sartor.model.report.Writing;
import dev.sartor.tailoring.Tailored;
import dev.sartor.tailoring.report.json.ReportJson;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Tells on standard output what came of a tailoring. */
record Told(Tailored tailored, Path folder) {
    private static final int MOST = 6;

    /** A finding that the exit code tells of. */
    static boolean matters(Finding finding) {
        return finding.severity() != Severity.NOTE;
    }

    void print(boolean json) {
        if (json) {
            System.out.print(ReportJson.summary(tailored.report()));
            return;
        }
        var report = tailored.report();
        var s = report.summary();
        System.out.printf(
                "%s: CV of %s, letter, report.html%n", folder, s.pages() == 1 ? "1 page" : s.pages() + " pages");
        System.out.printf("  requirements met   %s%n", met());
        System.out.printf("  lines not proven   %s; refused and replaced %s%n", s.unsupportedLines(), s.refusedLines());
        System.out.printf("  read back          %s%n", readBack());
        var writing = report.writing();
        if (writing != null) System.out.printf("  written with       %s%n", written(writing));
        var matters = report.findings().stream()
                .filter(Told::matters)
                .map(Finding::message)
                .toList();
        matters.stream().limit(MOST).forEach(m -> System.out.println("  ! " + m));
        if (matters.size() > MOST) System.out.printf("  ! and %s more: see report.html%n", matters.size() - MOST);
        var missing = report.findings().stream()
                .filter(f -> f.code().equals("match.missing"))
                .map(Finding::message)
                .toList();
        missing.forEach(m -> System.out.println("  – " + m));
    }

    private String met() {
        var all = tailored.report().match().met();
        long there = all.stream()
                .filter(m -> m.standing() == Standing.SHOWN || m.standing() == Standing.NOT_SAID)
                .count();
        return there + " of " + all.size();
    }

    private static String written(Writing writing) {
        var by = writing.answered().isEmpty() ? writing.asked() : String.join(", ", writing.answered());
        var cost = writing.cost() == null ? "cost not known" : writing.cost().setScale(4, RoundingMode.UP) + " USD";
        return "%s: %s of %s lines stand (%s), %s tokens, %s"
                .formatted(
                        by,
                        writing.kept(),
                        writing.offered(),
                        String.join(", ", writing.prompts()),
                        writing.read() + writing.written(),
                        cost);
    }

    private String readBack() {
        var all = tailored.report().readBacks();
        int asked = all.stream().mapToInt(ReadBack::fields).sum();
        int recovered = all.stream().mapToInt(ReadBack::recovered).sum();
        var by = all.stream().map(ReadBack::extractor).distinct().collect(Collectors.joining(", "));
        return "%s of %s fields, by %s".formatted(recovered, asked, by);
    }
}
