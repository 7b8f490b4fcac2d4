package dev.sartor.guards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.guards.Api.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every operation that reads JSON, with JSON that it should not take: a problem of the right kind, and nothing written. */
class BadBodiesTest extends GuardTest {
    /** Kinds of values; one of another kind than it wants is put where each field stands. */
    private static final List<String> KINDS = List.of("7", "true", "\"words\"", "{\"a\":1}", "[[1]]");

    @Test
    void everyOperationThatReadsJsonHasABodyHere() {
        assertThat(operations.stream().filter(Operation::takesJson).filter(each -> !Bodies.knows(each)))
                .isEmpty();
    }

    @Test
    void whatIsNoBodyOfThatKindIsRefusedAndNothingIsWritten() {
        var own = household("bramblewick");
        var before = kept(own.person().workspace());
        var found = new ArrayList<String>();
        for (var operation : operations) {
            if (!operation.takesJson()) continue;
            for (var bad : bad(Bodies.object(operation, own.things()), Bodies.isResume(operation))
                    .entrySet()) {
                var answer = api.send(operation, operation.of(own.things()), bad.getValue(), own.headers());
                if (!isRefusal(answer)) found.add(operation + " " + bad.getKey() + ": " + answer.told());
            }
            var xml = api.send(
                    operation, operation.of(own.things()), "<a/>", own.headers("Content-Type", "application/xml"));
            if (xml.status() != 415) found.add(operation + " as XML: " + xml.told());
        }
        assertThat(found).isEmpty();
        assertThat(kept(own.person().workspace())).isEqualTo(before);
    }

    @Test
    void whatIsTooMuchIsToldAsTooMuch() {
        var own = household("bramblewick");
        var before = kept(own.person().workspace());
        for (var operation : operations) {
            if (!operation.takesJson()) continue;
            var deep = api.send(operation, operation.of(own.things()), "{\"a\":" + "[".repeat(10_000), own.headers());
            assertThat(deep.status()).as(operation + deep.body()).isEqualTo(400);
            var much = "{\"a\":\"" + "b".repeat(1_100_000) + "\"}";
            var large = api.send(operation, operation.of(own.things()), much, own.headers());
            assertThat(large.status()).as(operation + large.body()).isEqualTo(413);
        }
        assertThat(kept(own.person().workspace())).isEqualTo(before);
    }

    /** Bodies of the right shape with values nobody should send may be taken or not, but never break anything. */
    @Test
    void hostileTextsBreakNothing() {
        var own = household("mossgrave");
        var found = new ArrayList<String>();
        for (var operation : operations) {
            if (!operation.takesJson() || operation.path().startsWith("/api/v1/auth/")) continue;
            var body = Bodies.object(operation, own.things());
            for (var field : List.copyOf(body.propertyNames())) {
                if (!body.get(field).isString()) continue;
                for (var text : List.of(
                        "\u0000",
                        "\ud800",
                        "",
                        " ",
                        "\u202e" + "%s%n${x}",
                        "'; drop table jobs; --",
                        "9".repeat(300_000))) {
                    var answer = api.send(
                            operation,
                            operation.of(own.things()),
                            body.deepCopy().put(field, text).toString(),
                            own.headers());
                    if (answer.isOursToBlame())
                        found.add(operation + " " + field + " " + text.length() + ": " + answer.told());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void hostileAddressesBreakNothing() {
        var own = household("bramblewick");
        var found = new ArrayList<String>();
        for (var operation : operations) {
            if (operation.streams() || !operation.method().equals("GET")) continue;
            for (var text : List.of(
                    "%00", "-1", "99999999999999999999", "%27", "x", "%F0%9F", "%2e%2e%2fx", "a".repeat(3000))) {
                if (operation.path().contains("{id}")) {
                    var answer = api.send(operation, operation.path().replaceAll("\\{\\w+}", text), "", own.headers());
                    if (answer.status() < 400 || answer.status() >= 500)
                        found.add(operation + " " + text + ": " + answer.told());
                }
                var names = new ArrayList<>(operation.query());
                names.addAll(List.of("page", "size", "sort"));
                for (var name : names) {
                    var answer = api.send(
                            operation,
                            operation.of(own.things()) + (operation.path().startsWith("/api/v1/files/") ? "&" : "?")
                                    + name + "=" + text,
                            "",
                            own.headers());
                    if (answer.isOursToBlame()) found.add(operation + "?" + name + "=" + text + ": " + answer.told());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aPlantedDoorThatTakesAnythingIsCaught() {
        assertThat(isRefusal(new Answer(200, "application/json", "{}"))).isFalse();
        assertThat(isRefusal(new Answer(500, "application/problem+json", "{\"code\":\"our_fault\"}")))
                .isFalse();
        assertThat(isRefusal(new Answer(400, "text/html", "<h1>"))).isFalse();
        assertThat(isRefusal(new Answer(422, "application/problem+json", "{\"code\":\"invalid\"}")))
                .isTrue();
    }

    private static boolean isRefusal(Answer answer) {
        return !answer.isOursToBlame()
                && answer.status() >= 400
                && answer.status() != 401
                && answer.type().startsWith("application/problem+json")
                && answer.body().contains("\"code\":");
    }

    /**
     * By what is wrong with them.
     *
     * @param verbatim whether unknown members are the person's own and kept as they are
     */
    private static Map<String, String> bad(ObjectNode good, boolean verbatim) {
        var all = new LinkedHashMap<String, String>();
        all.put("torn", "{\"a\":");
        all.put("no JSON", "name: x");
        all.put("a list", "[]");
        all.put("a text", "\"text\"");
        all.put("a number", "7");
        all.put("nothing", "null");
        all.put("two at once", good + " {}");
        if (!verbatim)
            all.put(
                    "a role of one's own",
                    good.deepCopy().put("orgId", "x").put("role", "owner").toString());
        for (var field : List.copyOf(good.propertyNames())) {
            for (var kind : KINDS) {
                var value = tools.jackson.databind.json.JsonMapper.shared().readTree(kind);
                if (!sameKind(good.get(field), value)) {
                    var wrong = good.deepCopy();
                    wrong.set(field, value);
                    all.put(field + " as " + kind, wrong.toString());
                }
            }
        }
        return all;
    }

    private static boolean sameKind(JsonNode one, JsonNode other) {
        return one.getNodeType() == other.getNodeType();
    }
}
