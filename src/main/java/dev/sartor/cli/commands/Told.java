package dev.sartor.cli.commands;

import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.Finding.Severity;
import dev.sartor.model.report.ReadBack;
import dev.sartor.model.report.Remark;
import dev.sartor.model.report.Writing;
import dev.sartor.tailoring.Tailored;
import dev.sartor.tailoring.report.json.ReportJson;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What standard output tells of a tailoring. */
record Told(Tailored tailored, Path folder) {
    private static final int MOST = 6;

    /** What only the person can do something about. */
    private static final Set<String> SAID = Set.of("letter.asked", "match.missing");

    /** A finding that the exit code tells of. */
    static boolean matters(Finding finding) {
        return finding.severity() != Severity.NOTE;
    }

    /** With the end of its last line. */
    String text(boolean json) {
        return json ? ReportJson.summary(tailored.report()) : String.join("\n", lines()) + "\n";
    }

    private List<String> lines() {
        var report = tailored.report();
        var s = report.summary();
        var lines = new ArrayList<String>();
        lines.add(folder + ": CV of " + (s.pages() == 1 ? "1 page" : s.pages() + " pages") + ", letter, report.html");
        lines.add("  requirements met   " + met());
        lines.add("  lines not proven   " + s.unsupportedLines() + "; refused and replaced " + s.refusedLines());
        lines.add("  read back          " + readBack());
        var writing = report.writing();
        if (writing != null) lines.add("  written with       " + written(writing));
        if (!report.panel().isEmpty()) lines.add("  read by a panel    " + panel(report.panel()));
        var matters = messages(Told::matters);
        matters.stream().limit(MOST).forEach(message -> lines.add("  ! " + message));
        if (matters.size() > MOST) lines.add("  ! and " + (matters.size() - MOST) + " more: see report.html");
        messages(finding -> SAID.contains(finding.code())).forEach(message -> lines.add("  – " + message));
        return lines;
    }

    private List<String> messages(Predicate<Finding> wanted) {
        return tailored.report().findings().stream()
                .filter(wanted)
                .map(Finding::message)
                .toList();
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

    private static String panel(List<Remark> remarks) {
        long changes = remarks.stream().filter(Told::isDone).count();
        return "%s remarks, %s done in the last version; all four are there".formatted(remarks.size(), changes);
    }

    private static boolean isDone(Remark remark) {
        return remark.reader().equals("manager") && remark.change() != Remark.Change.NONE;
    }

    private String readBack() {
        var all = tailored.report().readBacks();
        int asked = all.stream().mapToInt(ReadBack::fields).sum();
        int recovered = all.stream().mapToInt(ReadBack::recovered).sum();
        var by = all.stream().map(ReadBack::extractor).distinct().collect(Collectors.joining(", "));
        return recovered + " of " + asked + " fields, by " + by;
    }
}
