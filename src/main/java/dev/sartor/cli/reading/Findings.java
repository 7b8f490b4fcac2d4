package dev.sartor.cli.reading;

import dev.sartor.rendering.template.Templates;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A tally as a table in Markdown, or as JSON. */
final class Findings {
    private Findings() {}

    static String words(Tally tally, List<String> atHand, int cases) {
        var out = new StringBuilder("%s CVs set; %s extractors at hand".formatted(cases, atHand.size()));
        if (atHand.size() < ReadingEvaluation.LEAST_EXTRACTORS)
            out.append(", and ").append(ReadingEvaluation.LEAST_EXTRACTORS).append(" are needed");
        out.append(". Fields lost of fields asked for:\n\n| |");
        Templates.all().forEach(template -> out.append(' ').append(template).append(" |"));
        out.append("\n|---|").append("---|".repeat(Templates.all().size())).append('\n');
        tally.counts().forEach((extractor, by) -> {
            out.append("| ").append(extractor).append(" |");
            for (var template : Templates.all()) {
                var count = by.get(template);
                if (count == null) out.append(" – |");
                else if (count.whole()) out.append(" 0 of ").append(count.fields()).append(" |");
                else out.append(" **%s** of %s |".formatted(count.fields() - count.recovered(), count.fields()));
            }
            out.append('\n');
        });
        return out.toString();
    }

    static String json(Tally tally, List<String> atHand, int cases) {
        var root = JsonNodeFactory.instance.objectNode().put("cvs", cases);
        var hand = root.putArray("extractors");
        atHand.forEach(hand::add);
        var rows = root.putArray("results");
        tally.counts()
                .forEach((extractor, by) -> by.forEach((template, count) -> {
                    var row = rows.addObject().put("extractor", extractor).put("template", template);
                    row.put("fields", count.fields()).put("recovered", count.recovered());
                    var lost = row.putArray("lost");
                    count.lost().forEach(lost::add);
                }));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
