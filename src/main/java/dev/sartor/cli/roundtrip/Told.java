package dev.sartor.cli.roundtrip;

import dev.sartor.rendering.template.Templates;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The round trip's results as a table in Markdown, or as JSON. */
final class Told {
    private Told() {}

    /** @param results by example, then by template and format */
    static String words(Map<String, Map<String, Lost>> results, double share) {
        var out = new StringBuilder("Fields lost, PDF / DOCX:\n\n| |");
        Templates.all().forEach(template -> out.append(' ').append(template).append(" |"));
        out.append("\n|---|").append("---|".repeat(Templates.all().size())).append('\n');
        results.forEach((name, by) -> {
            out.append("| ").append(name).append(" |");
            for (var template : Templates.all())
                out.append(' ')
                        .append(count(by.get(template + ".pdf")))
                        .append(" / ")
                        .append(count(by.get(template + ".docx")))
                        .append(" |");
            out.append('\n');
        });
        out.append(String.format(Locale.ROOT, "%n%.2f %% of the printed fields came back.%n", 100 * share));
        kinds(results)
                .forEach((kind, times) ->
                        out.append(times).append("  ").append(kind).append('\n'));
        return out.toString().replace("\r", "");
    }

    private static String count(@org.jspecify.annotations.Nullable Lost lost) {
        return lost == null ? "–" : Integer.toString(lost.fields().size());
    }

    private static Map<String, Integer> kinds(Map<String, Map<String, Lost>> results) {
        var out = new TreeMap<String, Integer>();
        for (var by : results.values())
            for (var lost : by.values())
                for (var field : lost.fields()) out.merge(field.split(":")[0], 1, Integer::sum);
        return out;
    }

    static String json(
            Map<String, Map<String, Lost>> results,
            double share,
            Map<String, Map<String, Lost>> words,
            double byWords) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("share", rounded(share)).put("shareByWords", rounded(byWords));
        rows(root.putArray("results"), results);
        rows(root.putArray("byWords"), words);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static double rounded(double share) {
        return Math.floor(share * 10_000) / 10_000.0;
    }

    private static void rows(ArrayNode rows, Map<String, Map<String, Lost>> results) {
        results.forEach((name, by) -> by.forEach((file, lost) -> {
            var row = rows.addObject().put("example", name).put("file", file).put("asked", lost.asked());
            var fields = row.putArray("lost");
            lost.fields().forEach(fields::add);
        }));
    }
}
