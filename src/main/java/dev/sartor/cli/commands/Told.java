package dev.sartor.cli.commands;

import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.Finding.Severity;
import dev.sartor.model.report.ReadBack;
import dev.sartor.tailoring.Tailored;
import dev.sartor.tailoring.report.json.ReportJson;
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

    private String readBack() {
        var all = tailored.report().readBacks();
        int asked = all.stream().mapToInt(ReadBack::fields).sum();
        int recovered = all.stream().mapToInt(ReadBack::recovered).sum();
        var by = all.stream().map(ReadBack::extractor).distinct().collect(Collectors.joining(", "));
        return "%s of %s fields, by %s".formatted(recovered, asked, by);
    }
}
