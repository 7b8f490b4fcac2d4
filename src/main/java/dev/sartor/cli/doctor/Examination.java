package dev.sartor.cli.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Everything the doctor found, in the order of {@link Tools#ALL}, Java first. */
record Examination(List<Finding> findings) {
    Examination {
        findings = List.copyOf(findings);
    }

    /** Asks all programs side by side. */
    static Examination of(Probe probe, List<Tool> tools) {
        var findings = new ArrayList<Finding>();
        findings.add(java());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            tools.stream()
                    .map(tool -> CompletableFuture.supplyAsync(() -> probe.ask(tool), threads))
                    .toList()
                    .forEach(asked -> findings.add(asked.join()));
        }
        return new Examination(findings);
    }

    boolean isWell() {
        return findings.stream().noneMatch(Finding::hurts);
    }

    private static Finding java() {
        var tool = new Tool("Java", true, List.of("java"), List.of("--version"), "nothing runs.");
        var home = System.getProperty("java.home", "");
        return new Finding(tool, new Outcome.Found(Runtime.version().toString(), home));
    }
}
