package dev.sartor.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sartor.cli.standins.AnthropicDialect;
import dev.sartor.cli.standins.CompletionsDialect;
import dev.sartor.cli.standins.Dialect;
import dev.sartor.cli.standins.Mishap;
import dev.sartor.cli.standins.OllamaDialect;
import dev.sartor.cli.standins.ReplicateDialect;
import dev.sartor.cli.standins.ResponsesDialect;
import dev.sartor.cli.standins.StandIn;
import dev.sartor.fetching.Calls;
import dev.sartor.fetching.Reach;
import dev.sartor.kernel.BadInput;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.providers.Providers;
import dev.sartor.llm.steady.Breaker;
import dev.sartor.llm.steady.RetryBudget;
import dev.sartor.llm.steady.SteadyModel;
import dev.sartor.llm.steady.Waits;
import dev.sartor.llm.wire.Patience;
import dev.sartor.llm.wire.Wire;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every provider's model does, whatever its API looks like. */
class ProviderContractTest {
    private static final String TEXT =
            "{\"lines\":[{\"line\":\"L1\",\"text\":\"Führte 40 Dienste – \\\"ruhig\\\".\",\"facts\":[\"F1\"]}]}";
    private static final Schema SCHEMA = new Schema("lines", """
        {"type":"object","required":["lines"],"additionalProperties":false,"properties":{"lines":{"type":"array","items":
        {"type":"object","required":["line","text","facts"],"additionalProperties":false,"properties":{
        "line":{"type":"string"},"text":{"type":"string"},"facts":{"type":"array","items":{"type":"string"}}}}}}}\
        """);
    private static final Prompt PROMPT =
            new Prompt("cv", "cv@1", "Write true lines.", "the material", SCHEMA, 900, "same");
    private static final Patience HASTY = new Patience(Duration.ofMillis(300), Duration.ofMillis(150), 1 << 20);

    static List<Dialect> dialects() {
        return List.of(
                new AnthropicDialect(),
                new ResponsesDialect(),
                new CompletionsDialect(),
                new OllamaDialect(),
                new ReplicateDialect());
    }

    static Stream<Arguments> mishaps() {
        return dialects().stream()
                .flatMap(d -> Stream.of(Mishap.values())
                        .filter(d::knows)
                        .map(m -> Arguments.argumentSet(d.provider() + " " + m, d, m)));
    }

    private static ChatModel model(Dialect dialect, String address, Patience patience) {
        var wire = new Wire(new Calls(Reach.ANYWHERE), patience);
        var model = Providers.find(dialect.provider()).open(dialect.model(), new Access("key-canary-1", address), wire);
        var health = new SteadyModel.Health(new Breaker(InstantSource.system()), new RetryBudget());
        return new SteadyModel(model, health, new Waits(new Random(1), time -> {}));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void anAnswerComesPieceByPieceAndWhole(Dialect dialect) throws IOException {
        var address = new AtomicReference<>("");
        try (var server = new StandIn(asked -> dialect.says(asked, address.get(), TEXT))) {
            address.set(server.address());
            var heard = new ArrayList<String>();
            var reply = model(dialect, server.address(), Patience.STANDARD).reply(PROMPT, heard::add);
            assertThat(reply.text()).isEqualTo(TEXT);
            assertThat(String.join("", heard)).isEqualTo(TEXT);
            assertThat(heard).hasSizeGreaterThan(5);
            assertThat(reply.usage().output()).isEqualTo(40);
            assertThat(reply.usage().input() + reply.usage().cacheRead()).isEqualTo(125);
            assertThat(reply.by()).isEqualTo(new ModelName(dialect.provider(), dialect.model()));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void theCallCarriesThePromptTheSchemaAndTheKeyInItsHeaderOnly(Dialect dialect) throws IOException {
        var address = new AtomicReference<>("");
        try (var server = new StandIn(asked -> dialect.says(asked, address.get(), TEXT))) {
            address.set(server.address());
            model(dialect, server.address(), Patience.STANDARD).reply(PROMPT, Hearing.NONE);
            var sent = server.asked.getFirst();
            assertThat(sent.body()).contains("Write true lines.", "the material", "900", "additionalProperties");
            assertThat(sent.body() + sent.path()).doesNotContain("key-canary");
            if (!dialect.provider().equals("ollama"))
                assertThat(sent.headers().values()).anyMatch(v -> v.contains("key-canary-1"));
        }
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void everyMishapIsTakenForWhatItIs(Dialect dialect, Mishap mishap) throws IOException {
        var address = new AtomicReference<>("");
        try (var server = new StandIn(asked -> dialect.suffers(asked, address.get(), mishap))) {
            address.set(server.address());
            assertThatThrownBy(() -> model(dialect, server.address(), HASTY).reply(PROMPT, Hearing.NONE))
                    .isInstanceOfSatisfying(
                            ModelFailed.class,
                            failed -> assertThat(failed.fault()).isInstanceOf(mishap.fault()));
        }
    }

    @Test
    void nobodyThereIsUnreachable() {
        assertThatThrownBy(() ->
                        model(new OllamaDialect(), "http://127.0.0.1:1", HASTY).reply(PROMPT, Hearing.NONE))
                .isInstanceOfSatisfying(
                        ModelFailed.class, failed -> assertThat(failed.fault()).isInstanceOf(Fault.Unreachable.class));
    }

    @Test
    void aPrivateAddressIsCalledOnlyWhereTheOperatorNamesIt() {
        var wire = new Wire(new Calls(Reach.PUBLIC), HASTY);
        for (var address : List.of(
                "http://127.0.0.1:11434",
                "https://127.0.0.1",
                "https://[::1]",
                "https://10.0.0.8",
                "http://example.com",
                "https://169.254.169.254",
                "file:///etc",
                "https://u@example.com"))
            assertThatThrownBy(() -> Providers.find("ollama")
                            .open("qwen3", new Access(null, address), wire)
                            .reply(PROMPT, Hearing.NONE))
                    .as(address)
                    .isInstanceOf(BadInput.class);
    }

    @Test
    void aKeyIsNeverPutIntoWords() {
        assertThat(new Access("key-canary-1", "https://api.example.com").toString())
                .doesNotContain("canary");
        assertThatThrownBy(() -> new Access("a\r\nb", "https://x"))
                .isInstanceOf(BadInput.class)
                .hasMessageNotContaining("a\r");
    }

    @Test
    void ollamaAnswersForRealWhereItIsInstalled() {
        var model = System.getenv("SARTOR_OLLAMA_MODEL");
        assumeThat(model)
                .as("SARTOR_OLLAMA_MODEL names no model of an Ollama that runs here")
                .isNotNull();
        var wire = new Wire(new Calls(Reach.ANYWHERE), Patience.STANDARD);
        var reply = Providers.find("ollama")
                .open(model, new Access(null, "http://127.0.0.1:11434"), wire)
                .reply(PROMPT, Hearing.NONE);
        assertThat(reply.text()).isNotBlank();
    }
}
