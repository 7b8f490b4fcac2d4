package dev.sartor.cli.doctor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An examination for people and for programs. */
final class Words {
    private Words() {}

    static String table(Examination examination) {
        var text = new StringBuilder();
        for (var finding : examination.findings())
            text.append(String.format(
                    Locale.ROOT,
                    "%-4s %-12s %s%n",
                    finding.isFound() ? "ok" : finding.hurts() ? "NEED" : "-",
                    finding.tool().name(),
                    told(finding)));
        text.append(
                examination.isWell()
                        ? "All that the main job needs is here.\n"
                        : "Install what is marked NEED; CONTRIBUTING.md names the packages.\n");
        return text.toString();
    }

    private static String told(Finding finding) {
        return switch (finding.outcome()) {
            case Outcome.Found found -> found.version() + "  " + found.path();
            case Outcome.Missing missing -> "not found. Lost: " + finding.tool().lost();
            case Outcome.Broken broken ->
                broken.path() + ": " + broken.reason() + ". Lost: "
                        + finding.tool().lost();
        };
    }

    static String json(Examination examination) {
        var root = new LinkedHashMap<String, Object>();
        root.put("well", examination.isWell());
        root.put("tools", examination.findings().stream().map(Words::values).toList());
        var mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(root) + "\n";
    }

    private static Map<String, Object> values(Finding finding) {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", finding.tool().name());
        values.put("needed", finding.tool().needed());
        values.put("found", finding.isFound());
        switch (finding.outcome()) {
            case Outcome.Found found -> {
                values.put("version", found.version());
                values.put("path", found.path());
            }
            case Outcome.Missing missing -> values.put("lost", finding.tool().lost());
            case Outcome.Broken broken -> {
                values.put("path", broken.path());
                values.put("reason", broken.reason());
                values.put("lost", finding.tool().lost());
            }
        }
        return values;
    }
}
