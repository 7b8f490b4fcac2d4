package dev.sartor.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An operation of the API as its description tells it.
 *
 * @param path with its variables in braces
 * @param query names of what may stand behind the question mark
 * @param bodyType media type; empty when it takes no body
 */
record Operation(String method, String path, List<String> query, String bodyType) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    static List<Operation> all(JsonNode description) {
        var out = new ArrayList<Operation>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(each -> out.add(of(each.getKey(), path.getKey(), each.getValue()))));
        return out;
    }

    private static Operation of(String method, String path, JsonNode told) {
        var query = new ArrayList<String>();
        for (var parameter : told.path("parameters"))
            if (parameter.get("in").asString().equals("query"))
                query.add(parameter.get("name").asString());
        var types = told.at("/requestBody/content").propertyNames();
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                List.copyOf(query),
                types.isEmpty() ? "" : types.iterator().next());
    }

    boolean takesJson() {
        return bodyType.equals("application/json");
    }

    /** Whether its address names a thing of somebody's; sections and prompts have the same names everywhere. */
    boolean names() {
        return path.replace("{section}", "").replace("{name}", "").contains("{");
    }

    /** Whether its answer is a stream that does not end by itself. */
    boolean streams() {
        return path.endsWith("/events") || path.endsWith("/tailor");
    }

    /** @return the address of one of these things */
    String of(Things things) {
        var address = VARIABLE.matcher(path)
                .replaceAll(variable -> things.named(Objects.requireNonNull(variable.group(1)), area()));
        return address + (path.startsWith("/api/v1/files/") ? "?expires=4102444800&signature=x" : "");
    }

    /** What the variable is an id of: the word before it. */
    private String area() {
        int brace = path.indexOf("/{id}");
        if (brace < 0) return "";
        var before = path.substring(0, brace);
        return before.substring(before.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
