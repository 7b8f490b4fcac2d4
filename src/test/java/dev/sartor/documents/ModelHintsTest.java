package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.cli.standins.AnthropicDialect;
import dev.sartor.cli.standins.StandIn;
import dev.sartor.platform.ServerTest;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a workspace's model suggests for a profile, and the words it is asked in. */
class ModelHintsTest extends ServerTest {
    private static final AnthropicDialect DIALECT = new AnthropicDialect();

    private StandIn model;
    private Desk desk;
    private String says = "";

    @BeforeEach
    void open() throws IOException {
        model = new StandIn(asked -> DIALECT.says(asked, "", answer(asked.body())));
        desk = new Desk(this::send);
    }

    @AfterEach
    void shut() throws IOException {
        model.close();
    }

    /** What the test says, with handles in the place of the beginnings of facts: {@code <Wrote the on-call>}. */
    private String answer(String body) {
        return "{\"remarks\":["
                + Pattern.compile("<([^>]+)>").matcher(says).replaceAll(found -> handle(body, found.group(1))) + "]}";
    }

    private static String handle(String body, String begins) {
        var found =
                Pattern.compile("(F\\d+) \\[[^]]*] " + Pattern.quote(begins)).matcher(body);
        return found.find() ? found.group(1) : "F0";
    }

    private static String say(String fact, String text) {
        return "{\"line\":\"<" + fact + ">\",\"remark\":\"\",\"change\":\"say\",\"text\":\"" + text
                + "\",\"facts\":[\"<" + fact + ">\"]}";
    }

    private static String none(String remark) {
        return "{\"line\":\"\",\"remark\":\"" + remark + "\",\"change\":\"none\",\"text\":\"\",\"facts\":[]}";
    }

    private void settings() {
        var body = """
                {"monthlyBudget": 20, "models": [{"provider": "anthropic", "model": "claude-sonnet-5-5",
                "address": "%s", "key": "sk-one"}]}""".formatted(model.address());
        desk.ok(desk.send("PUT", "/api/v1/model-settings", body, "If-Match", "\"0\""));
    }

    private String told(String path, String body) {
        var answer = desk.send("POST", "/api/v1/suggest/" + path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void skillsAreSuggestedThatLinesNameAndTheListLacks() {
        settings();
        says = String.join(
                ",",
                say("Looked after the RabbitMQ", "RabbitMQ"),
                say("Looked after the RabbitMQ", "ActiveMQ"),
                say("Wrote Terraform modules", "Terraform"));
        assertThat(told("skills-by-model", "{}"))
                .contains("event:skill", "RabbitMQ", "which never became interesting", "\"kept\":1")
                .doesNotContain("ActiveMQ")
                .doesNotContain("\"skill\":\"Terraform\"");
    }

    @Test
    void aSummaryIsToldThatTheFactsProveAndALieIsNot() {
        settings();
        says = String.join(
                ",",
                say("Mentored four engineers", "Mentored four engineers; two were promoted to senior."),
                say("Mentored four engineers", "Mentored forty engineers and won an award."),
                none("What kind of team would you like to work in next?"),
                none("Was it more than 40 people?"));
        assertThat(told("summary-by-model", "{}"))
                .contains("event:line", "Mentored four engineers", "event:question", "\"kept\":1")
                .doesNotContain("forty")
                .doesNotContain("40 people");
    }

    @Test
    void adviceOnAGapCarriesNoNumberAndNoInstruction() {
        settings();
        says = String.join(
                ",",
                none("Nothing of yours names it; leave it unsaid."),
                none("Say that you ran 12 clusters of it."),
                none("Where have you worked with message queues?"));
        var told = told("gap", "{\"label\":\"Apache Kafka\",\"sentence\":\"Experience with Apache Kafka\"}");
        assertThat(told)
                .contains("event:advice", "leave it unsaid", "event:question")
                .doesNotContain("12 clusters");
        assertThat(model.asked.getLast().body()).contains("Apache Kafka");
        assertThat(desk.send("POST", "/api/v1/suggest/gap", "{\"label\":\" \"}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void withoutAModelNothingIsSuggested() {
        assertThat(json(desk.send("POST", "/api/v1/suggest/summary-by-model", "{}"))
                        .get("code")
                        .asString())
                .isEqualTo("no_model");
    }

    @Test
    void aPromptOfOnesOwnIsAskedInAndItsVersionIsToldUntilOneGoesBack() {
        settings();
        var all = desk.ok(desk.get("/api/v1/prompts"));
        assertThat(all.at("/data/0/name").asString()).isEqualTo("cv");
        assertThat(all.at("/data/0/own").asBoolean()).isFalse();
        var ours = all.at("/data/0/text").asString();
        var body = JSON.createObjectNode()
                .put("text", "Prefer dry words.\n\n" + ours)
                .toString();
        var now = desk.ok(desk.send("PUT", "/api/v1/prompts/cv", body, "If-Match", "\"0\""));
        assertThat(now.get("version").asString()).isEqualTo("w1");
        assertThat(desk.send("PUT", "/api/v1/prompts/cv", body, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        var document = desk.cv(desk.job("platform-engineer"));
        assertThat(model.asked).anySatisfy(one -> assertThat(one.body()).contains("Prefer dry words."));
        assertThat(desk.ok(desk.get("/api/v1/documents/" + document + "/report"))
                        .at("/writing/prompts")
                        .toString())
                .contains("cv@w1");
        var back = desk.ok(desk.send("PUT", "/api/v1/prompts/cv", "{\"text\":null}", "If-Match", "\"1\""));
        assertThat(back.get("text").asString()).isEqualTo(ours);
        assertThat(back.get("changes").asInt()).isEqualTo(2);
    }

    @Test
    void aPromptThatAModelCouldNotBeAskedInIsRefused() {
        var ours = desk.ok(desk.get("/api/v1/prompts")).at("/data/0/text").asString();
        for (var bad : new String[] {
            "",
            ours.replace("{{mark}}", "x"),
            ours + " {{secret}}",
            ours.replace("{\"lines\": [", "["),
            "x".repeat(9000)
        }) {
            var body = JSON.createObjectNode().put("text", bad).toString();
            var answer = desk.send("PUT", "/api/v1/prompts/cv", body, "If-Match", "\"0\"");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        }
        assertThat(desk.send("PUT", "/api/v1/prompts/nonsense", "{\"text\":null}", "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.send("PUT", "/api/v1/prompts/cv", "{\"text\":null}").statusCode())
                .isEqualTo(428);
    }
}
