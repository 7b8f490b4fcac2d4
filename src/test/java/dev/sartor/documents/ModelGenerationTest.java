package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.cli.standins.AnthropicDialect;
import dev.sartor.cli.standins.Mishap;
import dev.sartor.cli.standins.StandIn;
import dev.sartor.kernel.Transactions;
import dev.sartor.platform.ServerTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Documents made with a language model: settings, keys, money, and what happens when it fails. */
class ModelGenerationTest extends ServerTest {
    private static final AnthropicDialect DIALECT = new AnthropicDialect();
    private static final String KEY = "sk-canary-3141592653589793";
    private static final String SAID =
            "Replaced a commercial monitoring product with Prometheus, Thanos and Grafana and kept 13 months of"
                    + " metrics";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Transactions transactions;

    private StandIn model;
    private Desk desk;
    private @Nullable Mishap mishap;

    @BeforeEach
    void open() throws IOException {
        model = new StandIn(asked ->
                mishap != null ? DIALECT.suffers(asked, "", mishap) : DIALECT.says(asked, "", answer(asked.body())));
        desk = new Desk(this::send);
    }

    @AfterEach
    void shut() throws IOException {
        model.close();
    }

    /** Words the line on monitoring, and writes no letter. */
    private static String answer(String body) {
        if (body.contains("asks for other words")) return wordings(body);
        if (body.contains("middle paragraphs")) return "{\"sentences\":[]}";
        var handle = Pattern.compile("(F\\d+) \\[[^]]*] Replaced a commercial monitoring")
                .matcher(body);
        return handle.find()
                ? "{\"lines\":[{\"line\":\"" + handle.group(1) + "\",\"text\":\"" + SAID + "\",\"facts\":[]},"
                        + "{\"line\":\"" + handle.group(1) + "\",\"text\":\"Led 500 engineers\",\"facts\":[]}]}"
                : "{\"lines\":[]}";
    }

    /** Two wordings that hold, one lie, a question, and one that suggests a number. */
    private static String wordings(String body) {
        var handle = Pattern.compile("(F\\d+) \\[[^]]*] Replaced a commercial monitoring")
                .matcher(body);
        assertThat(handle.find()).isTrue();
        return Stream.of(
                        "\"change\":\"say\",\"remark\":\"the deed\",\"text\":\"" + SAID + "\"",
                        "\"change\":\"say\",\"remark\":\"x\",\"text\":\"Led 500 engineers off a commercial product\"",
                        "\"change\":\"none\",\"remark\":\"Who used the metrics?\",\"text\":\"\"",
                        "\"change\":\"none\",\"remark\":\"Was it 40 % faster?\",\"text\":\"\"")
                .map(each -> "{\"line\":\"" + handle.group(1) + "\",\"facts\":[]," + each + "}")
                .collect(Collectors.joining(",", "{\"remarks\":[", "]}"));
    }

    private String line(String document) {
        var draft = desk.document(document).get("draft").toString();
        var found = Pattern.compile("Replaced a commercial monitoring[^\"]*").matcher(draft);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void otherWordsForALineComeAsEventsAndOnlyWhatTheFactsCarry() {
        var text = line(desk.cv(desk.job("platform-engineer")));
        var body = JsonNodeFactory.instance.objectNode().put("text", text).toString();
        assertThat(json(desk.send("POST", "/api/v1/suggest/wordings", body))
                        .get("code")
                        .asString())
                .isEqualTo("no_model");
        settings("20", "0", ",\"key\":\"" + KEY + "\"");
        var told = desk.send("POST", "/api/v1/suggest/wordings", body);
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(told.body())
                .contains("event:line", SAID, "event:question", "Who used the metrics?", "event:done", "\"kept\":1")
                .doesNotContain("500 engineers")
                .doesNotContain("40 %");
        var strange = desk.send("POST", "/api/v1/suggest/wordings", "{\"text\":\"Built 3 pumps on Mars\"}");
        assertThat(strange.statusCode()).isEqualTo(422);
        mishap = Mishap.WRONG_KEY;
        var other = desk.send("POST", "/api/v1/suggest/wordings", body.replace("}", ",\"profile\":null}"));
        assertThat(other.body()).as("remembered, so nobody is asked").contains(SAID);
    }

    private JsonNode settings(String budget, String revision, String key) {
        var body = "{\"monthlyBudget\":" + budget
                + ",\"models\":[{\"provider\":\"anthropic\",\"model\":\"claude-sonnet-5-5\"," + "\"address\":\""
                + model.address() + "\"" + key + "}]}";
        return desk.ok(desk.send("PUT", "/api/v1/model-settings", body, "If-Match", "\"" + revision + "\""));
    }

    private JsonNode writing(String document) {
        return desk.ok(desk.get("/api/v1/documents/" + document + "/report")).get("writing");
    }

    @Test
    void aKeyGoesInAndNeverComesOut() throws IOException {
        var told = settings("20", "0", ",\"key\":\"" + KEY + "\"");
        assertThat(told.at("/models/0/hasKey").asBoolean()).isTrue();
        var again = desk.get("/api/v1/model-settings");
        assertThat(again.body()).contains("\"hasKey\":true").doesNotContain("canary");
        assertThat(again.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(settings("15", "1", "").at("/models/0/hasKey").asBoolean()).isTrue();
        desk.cv(desk.job("platform-engineer"));
        assertThat(model.asked.getFirst().headers()).containsEntry("x-api-key", KEY);
        var log = Path.of("target/test-data/log/sartor.log");
        if (Files.exists(log))
            assertThat(Files.readString(log, StandardCharsets.ISO_8859_1)).doesNotContain(KEY);
    }

    @Test
    void aKeyIsNotSentToAnotherAddressThanItWasGivenFor() {
        settings("20", "0", ",\"key\":\"" + KEY + "\"");
        var body =
                "{\"models\":[{\"provider\":\"anthropic\",\"model\":\"claude-sonnet-5-5\",\"address\":\"http://127.0.0.1:1\"}]}";
        var answer = desk.send("PUT", "/api/v1/model-settings", body, "If-Match", "\"1\"");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("models[0].key");
    }

    @Test
    void addressesThatAreNotPublicAreRefusedUnlessTheOperatorNamesThem() {
        for (var address :
                new String[] {"https://10.0.0.8", "http://169.254.169.254", "https://[::1]", "file:///etc/passwd"}) {
            var body = "{\"models\":[{\"provider\":\"ollama\",\"model\":\"qwen3\",\"address\":\"" + address + "\"}]}";
            var answer = desk.send("PUT", "/api/v1/model-settings", body, "If-Match", "\"0\"");
            assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(422);
        }
        var scripted = "{\"models\":[{\"provider\":\"scripted\",\"model\":\"/etc/passwd\"}]}";
        assertThat(desk.send("PUT", "/api/v1/model-settings", scripted, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aProvidersOwnAddressNeedNotAnswerWhenItIsChosen() {
        var body = """
                {"models": [{"provider": "anthropic", "model": "claude-haiku-4-5", "key": "sk-one"}], "monthlyBudget": 5}""";
        assertThat(desk.send("PUT", "/api/v1/model-settings", body, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        settings("20", "0", ",\"key\":\"" + KEY + "\"");
        assertThat(desk.send("PUT", "/api/v1/model-settings", "{\"models\":[]}", "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(desk.send("PUT", "/api/v1/model-settings", "{\"models\":[]}").statusCode())
                .isEqualTo(428);
    }

    @Test
    void aModelsLineStandsItsLieDoesNotAndEveryCallIsBookedOnce() {
        settings("20", "0", ",\"key\":\"" + KEY + "\"");
        var job = desk.job("platform-engineer");
        var first = desk.cv(job);
        assertThat(desk.document(first).toString()).contains(SAID);
        assertThat(desk.document(first).at("/draft").toString()).contains(SAID).doesNotContain("500 engineers");
        assertThat(writing(first).at("/answered/0").asString()).isEqualTo("anthropic:claude-sonnet-5-5");
        int calls = model.asked.size();
        var usage = desk.ok(desk.get("/api/v1/usage"));
        assertThat(usage.at("/models/0/calls").asInt()).isEqualTo(calls);
        // 25 read anew at 2, 100 from the cache at 0.20, 40 written at 10 dollars a million
        assertThat(usage.at("/spent").asDouble()).isEqualTo(calls * 0.00047, org.assertj.core.data.Offset.offset(1e-7));
        assertThat(usage.at("/state").asString()).isEqualTo("fine");
        desk.cv(job);
        assertThat(model.asked).as("the same question is not paid for twice").hasSize(calls);
    }

    @Test
    void aSpentBudgetStopsCallsAndThePersonsOwnWordsServe() {
        settings("0", "0", ",\"key\":\"" + KEY + "\"");
        var document = desk.cv(desk.job("platform-engineer"));
        assertThat(model.asked).isEmpty();
        assertThat(writing(document).at("/notes/0").asString())
                .contains("budget")
                .contains("your own words");
        assertThat(desk.ok(desk.get("/api/v1/usage")).at("/state").asString()).isEqualTo("spent");
    }

    @Test
    void linesAreToldWhileTheyAreMadeAndLiesAreNot() {
        settings("20", "0", ",\"key\":\"" + KEY + "\"");
        var task = desk.ask(desk.job("platform-engineer"), "");
        desk.done(task);
        var events = desk.get("/api/v1/tasks/" + task + "/events").body();
        assertThat(events).contains("event:line", SAID).doesNotContain("500 engineers");
        assertThat(events.indexOf("event:line")).isLessThan(events.indexOf("event:completed"));
    }

    @Test
    void aModelThatFailsIsToldOfAndThePersonsOwnWordsServe() {
        settings("20", "0", ",\"key\":\"" + KEY + "\"");
        mishap = Mishap.WRONG_KEY;
        var document = desk.cv(desk.job("platform-engineer"));
        assertThat(writing(document).at("/notes/0").asString()).contains("does not accept the key");
        assertThat(desk.ok(desk.get("/api/v1/usage")).at("/models/0/failed").asInt())
                .isEqualTo(2);
    }

    @Test
    void theDatabaseAloneTellsNoKey() {
        settings("20", "0", ",\"key\":\"" + KEY + "\"");
        var rows = database.sql(
                        "select count(*) from model_choices where convert_from(sealed_key, 'LATIN1') like '%canary%'")
                .query(Integer.class)
                .single();
        assertThat(rows).isZero();
    }

    @Test
    void theDatabaseAloneTellsNoAnswer() {
        settings("20", "0", ",\"key\":\"" + KEY + "\"");
        desk.cv(desk.job("platform-engineer"));
        var rows = database.sql("""
                select count(*) filter (where position('Prometheus'::bytea in sealed) > 0) as told, count(*) as kept
                from model_answers
                """);
        var counts = transactions.in(desk.workspace(), () -> rows.query().singleRow());
        assertThat(counts).containsEntry("told", 0L);
        assertThat((Long) counts.get("kept")).isPositive();
    }

    @Test
    void providersTellWhatASettingsFormNeeds() {
        var providers = desk.ok(desk.get("/api/v1/providers"));
        assertThat(providers.toString())
                .contains("\"anthropic\"", "\"ollama\"", "claude-sonnet-5-5")
                .doesNotContain("\"scripted\"");
    }
}
