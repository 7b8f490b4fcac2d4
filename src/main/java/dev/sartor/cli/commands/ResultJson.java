package dev.sartor.cli.commands;

import dev.sartor.model.report.Finding;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Results of small commands as JSON. */
final class ResultJson {
    private ResultJson() {}

    static String of(int pages, List<Finding> findings) {
        var o = JsonNodeFactory.instance.objectNode();
        o.put("pages", pages);
        var array = o.putArray("findings");
        findings.forEach(f -> array.add(finding(f)));
        return o.toPrettyString();
    }

    static ObjectNode finding(Finding f) {
        var o = JsonNodeFactory.instance.objectNode();
        o.put("severity", f.severity().name().toLowerCase(Locale.ROOT));
        o.put("code", f.code()).put("message", f.message());
        if (f.where() != null) o.put("where", f.where());
        return o;
    }
}
