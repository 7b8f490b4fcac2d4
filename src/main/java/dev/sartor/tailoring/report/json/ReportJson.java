package dev.sartor.tailoring.report.json;

import dev.sartor.model.report.Report;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a report as JSON: the summary first, every key always there, in one order. */
public final class ReportJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().defaultPrettyPrinter(indented()).build();

    private ReportJson() {}

    /** @return the same text for the same report; ends with a newline */
    public static String write(Report report) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree(report)) + "\n";
    }

    /** The same as a tree, to stand in a larger answer. */
    public static ObjectNode tree(Report report) {
        var root = JsonNodeFactory.instance.objectNode();
        root.set("summary", SummaryJson.of(report));
        root.set("job", MatchJson.job(report.posting()));
        root.set("match", MatchJson.of(report));
        root.set("cv", LinesJson.of(report.cvLines(), report.posting()));
        root.set("letter", LinesJson.of(report.letterLines(), report.posting()));
        root.set("leftOut", OutcomeJson.leftOut(report.leftOut()));
        root.set("writing", WritingJson.of(report.writing()));
        root.set("panel", OutcomeJson.panel(report.panel()));
        root.set("refusals", OutcomeJson.refusals(report.refusals()));
        root.set("findings", OutcomeJson.findings(report.findings()));
        root.set("readBack", OutcomeJson.readBacks(report.readBacks()));
        root.set("scores", OutcomeJson.scores(report.scores()));
        root.set("facts", FactsJson.of(report.facts()));
        return root;
    }

    /** The summary alone, under its key; ends with a newline. */
    public static String summary(Report report) {
        var root = JsonNodeFactory.instance.objectNode();
        root.set("summary", SummaryJson.of(report));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static DefaultPrettyPrinter indented() {
        var indent = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    }
}
