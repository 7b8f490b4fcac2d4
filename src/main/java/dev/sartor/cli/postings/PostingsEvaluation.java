package dev.sartor.cli.postings;

import dev.sartor.cli.files.InputFile;
import dev.sartor.cli.files.PostingFile;
import dev.sartor.kernel.BadInput;
import dev.sartor.postings.json.PostingJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every posting of a folder read and compared with what people say it asks ({@code NAME.truth.json} beside it). */
public final class PostingsEvaluation {
    private static final String TRUTH = ".truth.json";
    private static final List<String> SCALARS = List.of(
            "title", "company", "location", "workMode", "employmentType", "seniority", "salary", "yearsExperience");

    /** Of the skills asked: what is wanted. */
    private static final double LEAST = 0.85;

    private final Map<String, int[]> right = new LinkedHashMap<>();
    private final Skills must = new Skills();
    private final Skills nice = new Skills();
    private final List<String> wrong = new ArrayList<>();

    private PostingsEvaluation() {
        SCALARS.forEach(scalar -> right.put(scalar, new int[2]));
    }

    /** @throws BadInput when there is nothing to measure */
    public static PostingsEvaluation of(Path folder) {
        var evaluation = new PostingsEvaluation();
        try (var files = Files.list(folder)) {
            var truths = files.filter(file -> file.toString().endsWith(TRUTH))
                    .sorted()
                    .toList();
            if (truths.isEmpty())
                throw new BadInput("There is no truth in " + folder + ".", "Put NAME.truth.json beside each posting.");
            for (var truth : truths) evaluation.read(truth);
        } catch (IOException e) {
            throw new BadInput("The folder " + folder + " cannot be read.", "Check its name.");
        }
        return evaluation;
    }

    private void read(Path truth) throws IOException {
        var name = String.valueOf(truth.getFileName()).replace(TRUTH, "");
        var found = JsonMapper.shared()
                .readTree(PostingJson.writeAll(PostingFile.all(InputFile.read(posting(truth, name)))));
        var read = found.get("postings");
        var truths = JsonMapper.shared().readTree(Files.readString(truth));
        var each = truths.has("postings")
                ? truths.get("postings")
                : JsonMapper.shared().createArrayNode().add(truths);
        for (int i = 0; i < each.size(); i++) compare(name, each.get(i), best(read, each.get(i), i));
    }

    private static String posting(Path truth, String name) throws IOException {
        try (Stream<Path> files = Files.list(truth.toAbsolutePath().getParent())) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(name + "."))
                    .filter(file -> !file.toString().endsWith(TRUTH))
                    .findFirst()
                    .orElseThrow(
                            () -> new BadInput("There is no posting for " + truth + ".", "Put it beside its truth."))
                    .toString();
        }
    }

    private static JsonNode best(JsonNode read, JsonNode truth, int place) {
        for (var each : read) if (Alike.same(text(each, "title"), text(truth, "title"))) return each;
        return read.get(Math.min(place, read.size() - 1));
    }

    private void compare(String name, JsonNode truth, JsonNode read) {
        for (var scalar : SCALARS) {
            if (isUnsaid(truth.get(scalar))) continue;
            var count = right.computeIfAbsent(scalar, s -> new int[2]);
            count[1]++;
            if (isRight(scalar, truth.get(scalar), read.get(scalar))) count[0]++;
            else wrong.add(name + ": " + scalar + " " + read.get(scalar) + " for " + truth.get(scalar));
        }
        var context = names(truth.get("contextSkills"));
        var free = new ArrayList<>(context);
        free.addAll(names(truth.get("niceToHave")));
        if (!isUnsaid(truth.get("mustHave"), true))
            must.add(names(read.get("mustHave")), names(truth.get("mustHave")), free);
        if (!isUnsaid(truth.get("niceToHave"), true))
            nice.add(names(read.get("niceToHave")), names(truth.get("niceToHave")), context);
    }

    private static boolean isUnsaid(@Nullable JsonNode value) {
        return isUnsaid(value, false);
    }

    private static boolean isUnsaid(@Nullable JsonNode value, boolean emptyIsSaid) {
        if (value == null || value.isNull()) return true;
        if (value.isString()) return value.asString().isEmpty();
        return value.isObject() ? value.valueStream().allMatch(JsonNode::isNull) : !emptyIsSaid && value.isEmpty();
    }

    private static boolean isRight(String scalar, JsonNode truth, @Nullable JsonNode read) {
        if (scalar.equals("location"))
            return Alike.within(truth.isObject() ? text(truth, "text") : truth.asString(), text(read));
        if (truth.isObject())
            return read != null
                    && truth.properties().stream()
                            .filter(field -> !field.getValue().isNull())
                            .allMatch(field -> read.has(field.getKey())
                                    && Alike.same(plain(field.getValue()), plain(read.get(field.getKey()))));
        return Alike.same(truth.asString(), text(read));
    }

    private static String text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? "" : value.asString();
    }

    private static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asString();
    }

    private static String text(JsonNode node, String key) {
        return node.has(key) ? node.get(key).asString() : "";
    }

    private static List<String> names(@Nullable JsonNode list) {
        if (list == null || !list.isArray()) return List.of();
        return list.valueStream()
                .map(each -> each.isObject() ? text(each, "name") : each.asString())
                .toList();
    }

    /** At most one of each scalar wrong, and most skills found. */
    public boolean passes() {
        return right.values().stream().allMatch(count -> count[1] - count[0] <= 1)
                && must.f1() >= LEAST
                && nice.f1() >= LEAST;
    }

    public String words() {
        var out = new StringBuilder("| field | right | of |\n|---|---|---|\n");
        right.forEach((scalar, count) -> out.append("| ")
                .append(scalar)
                .append(" | ")
                .append(count[0])
                .append(" | ")
                .append(count[1])
                .append(" |\n"));
        out.append("\n| skills | recall | precision | F1 | truth |\n|---|---|---|---|---|\n");
        out.append(must.row("must have")).append(nice.row("nice to have"));
        wrong.forEach(each -> out.append(each).append('\n'));
        return out.toString().replace("\r", "");
    }

    public String json() {
        var root = JsonMapper.shared().createObjectNode();
        right.forEach(
                (scalar, count) -> root.putObject(scalar).put("right", count[0]).put("of", count[1]));
        root.put("mustHave", must.f1()).put("niceToHave", nice.f1());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
