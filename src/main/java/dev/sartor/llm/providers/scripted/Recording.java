package dev.sartor.llm.providers.scripted;

import dev.sartor.kernel.BadInput;
import dev.sartor.llm.Usage;
import dev.sartor.llm.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Recorded answers, one JSON object a line: {@code {"task": "cv", "when": "words of the prompt", "answer": {…}}}. The first
 * that fits a prompt answers it; "when" may be left out, and "answer" may be text.
 */
record Recording(List<Line> lines) {
    Recording {
        lines = List.copyOf(lines);
    }

    /** What is said to a task whose prompt has these words. */
    record Line(String task, String when, String answer, Usage usage) {}

    /** @throws BadInput when there is no such file, or a line of it is no recording */
    static Recording read(Path file) {
        try {
            var lines = new ArrayList<Line>();
            for (var line : Files.readAllLines(file)) if (!line.isBlank()) lines.add(line(line));
            return new Recording(lines);
        } catch (IOException | JacksonException e) {
            throw new BadInput(
                    "The recorded answers in " + file + " cannot be read.",
                    "Name a file with one JSON object a line: task, when, answer.");
        }
    }

    private static Line line(String text) {
        var node = Json.own(text);
        var answer = node.path("answer");
        var said = answer.isString() ? answer.stringValue() : answer.toString();
        return new Line(Json.text(node.path("task")), Json.text(node.path("when")), said, usage(node.path("usage")));
    }

    private static Usage usage(JsonNode node) {
        return new Usage(Json.number(node.path("input")), 0, 0, Json.number(node.path("output")));
    }
}
