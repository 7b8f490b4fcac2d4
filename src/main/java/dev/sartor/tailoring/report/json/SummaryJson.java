package dev.sartor.tailoring.report.json;

import dev.sartor.model.report.ReadBack;
import dev.sartor.model.report.Report;
import tools.jackson.databind.node.ObjectNode;

/** The figures at a glance. */
final class SummaryJson {
    private SummaryJson() {}

    static ObjectNode of(Report report) {
        var summary = report.summary();
        var coverage = Json.object();
        coverage.set("must", Json.decimal(summary.coverage().must()));
        coverage.set("nice", Json.decimal(summary.coverage().nice()));
        coverage.set("criticalSupported", Json.decimal(summary.coverage().criticalSupported()));
        var milliseconds = Json.object();
        summary.milliseconds().forEach(milliseconds::put);
        var json = Json.object();
        json.put("pages", summary.pages());
        json.put("unsupportedLines", summary.unsupportedLines());
        json.put("refusedLines", summary.refusedLines());
        json.set("coverage", coverage);
        json.set("readBack", Json.array(report.readBacks(), SummaryJson::readBack));
        json.set("milliseconds", milliseconds);
        json.put("date", summary.date());
        return json;
    }

    static ObjectNode readBack(ReadBack readBack) {
        return Json.object()
                .put("file", readBack.file())
                .put("extractor", readBack.extractor())
                .put("fields", readBack.fields())
                .put("recovered", readBack.recovered());
    }
}
