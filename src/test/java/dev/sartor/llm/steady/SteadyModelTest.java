package dev.sartor.llm.steady;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Fault;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.Usage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SteadyModelTest {
    private static final ModelName NAME = new ModelName("scripted", "test");
    private static final Prompt PROMPT = new Prompt("cv", "cv@1", "s", "u", null, 10, "id");
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final List<Duration> waited = new ArrayList<>();
    private int calls;

    /** Time passes only when somebody waits, or a test says so. */
    private SteadyModel model(Supplier<Reply> answers, SteadyModel.Health health) {
        return new SteadyModel(
                new ChatModel() {
                    @Override
                    public ModelName name() {
                        return NAME;
                    }

                    @Override
                    public Reply reply(Prompt prompt, Hearing hearing) {
                        calls++;
                        return answers.get();
                    }
                },
                health,
                new Waits(new Random(1), time -> {
                    waited.add(time);
                    now = now.plus(time);
                }));
    }

    private SteadyModel.Health health() {
        return new SteadyModel.Health(new Breaker(() -> now), new RetryBudget());
    }

    private static Reply fine() {
        return new Reply("fine", new Usage(1, 0, 0, 1), NAME);
    }

    private static Supplier<Reply> failing(Fault fault) {
        return () -> {
            throw new ModelFailed(fault, new Usage(5, 0, 0, 0));
        };
    }

    static List<Fault> final_() {
        return List.of(
                new Fault.Spent(),
                new Fault.Denied(),
                new Fault.Misunderstood(),
                new Fault.TooLong(),
                new Fault.CutShort(),
                new Fault.Declined(),
                new Fault.Oversized());
    }

    @ParameterizedTest
    @MethodSource("final_")
    void whatCannotPassIsNotTriedAgainAndDoesNotTripTheBreaker(Fault fault) {
        var health = health();
        for (int i = 0; i < 20; i++)
            assertThatThrownBy(() -> model(failing(fault), health).reply(PROMPT, Hearing.NONE))
                    .isInstanceOf(ModelFailed.class);
        assertThat(calls).isEqualTo(20);
        assertThat(health.breaker().state()).isEqualTo(Breaker.State.CLOSED);
    }

    @Test
    void whatMayPassIsTriedThreeTimesMoreAndAllOfItIsBooked() {
        assertThatThrownBy(() -> model(failing(new Fault.Broke()), health()).reply(PROMPT, Hearing.NONE))
                .isInstanceOfSatisfying(
                        ModelFailed.class, e -> assertThat(e.usage().input()).isEqualTo(20));
        assertThat(calls).isEqualTo(4);
        assertThat(waited).hasSize(3).allMatch(time -> time.toMillis() <= 2000);
    }

    @Test
    void theProvidersWordOnWhenToComeBackIsHonoured() {
        var answers = List.of(failing(new Fault.Throttled(Duration.ofSeconds(7))), SteadyModelTest::fine)
                .iterator();
        var reply = model(() -> answers.next().get(), health()).reply(PROMPT, Hearing.NONE);
        assertThat(reply.usage().input()).isEqualTo(6);
        assertThat(waited)
                .singleElement()
                .satisfies(time -> assertThat(time).isBetween(Duration.ofSeconds(7), Duration.ofSeconds(8)));
    }

    @Test
    void anHourIsNotWaitedFor() {
        assertThatThrownBy(() -> model(failing(new Fault.Throttled(Duration.ofHours(1))), health())
                        .reply(PROMPT, Hearing.NONE))
                .isInstanceOf(ModelFailed.class);
        assertThat(calls).isOne();
    }

    @Test
    void threeFailedConnectionsOpenTheBreakerAndOneCallCloses() {
        var health = health();
        assertThatThrownBy(() -> model(failing(new Fault.Unreachable()), health).reply(PROMPT, Hearing.NONE))
                .isInstanceOf(ModelFailed.class);
        assertThat(calls).isEqualTo(3);
        assertThat(health.breaker().state()).isEqualTo(Breaker.State.OPEN);
        assertThatThrownBy(() -> model(SteadyModelTest::fine, health).reply(PROMPT, Hearing.NONE))
                .isInstanceOfSatisfying(
                        ModelFailed.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Resting.class));
        now = now.plusSeconds(31);
        assertThat(model(SteadyModelTest::fine, health)
                        .reply(PROMPT, Hearing.NONE)
                        .text())
                .isEqualTo("fine");
        assertThat(health.breaker().state()).isEqualTo(Breaker.State.CLOSED);
    }

    @Test
    void fiveFailuresAmongAHundredOpenItAndFiveAmongMoreDoNot() {
        var breaker = new Breaker(() -> now);
        for (int i = 0; i < 95; i++) breaker.succeeded();
        for (int i = 0; i < 4; i++) breaker.failed(new Fault.Broke());
        assertThat(breaker.state()).isEqualTo(Breaker.State.CLOSED);
        breaker.failed(new Fault.TooSlow());
        assertThat(breaker.state()).isEqualTo(Breaker.State.OPEN);
        var calm = new Breaker(() -> now);
        for (int i = 0; i < 4; i++) calm.failed(new Fault.Broke());
        now = now.plusSeconds(61);
        calm.failed(new Fault.Broke());
        assertThat(calm.state()).isEqualTo(Breaker.State.CLOSED);
    }

    @Test
    void anOutageOfTenMinutesCostsFewCallsAndTheBreakerOpensSoon() {
        var health = health();
        var begun = now;
        Instant opened = null;
        int requests = 0;
        while (now.isBefore(begun.plusSeconds(600))) {
            requests++;
            try {
                model(failing(new Fault.Overloaded(null)), health).reply(PROMPT, Hearing.NONE);
            } catch (ModelFailed e) {
                if (opened == null && health.breaker().state() == Breaker.State.OPEN) opened = now;
            }
            now = now.plusMillis(500);
        }
        assertThat(Duration.between(begun, opened)).isLessThanOrEqualTo(Duration.ofSeconds(5));
        assertThat((double) calls / requests).isLessThanOrEqualTo(1.2);
        System.out.printf(
                "outage of 10 min: %d requests, %d calls, breaker open after %d ms%n",
                requests, calls, Duration.between(begun, opened).toMillis());
        now = now.plusSeconds(30);
        assertThat(model(SteadyModelTest::fine, health)
                        .reply(PROMPT, Hearing.NONE)
                        .text())
                .isEqualTo("fine");
    }

    @Test
    void aModelThatAlwaysFailsIsTriedAgainForAFifthOfTheCallsAtMost() {
        var budget = new RetryBudget();
        int again = 0;
        for (int i = 0; i < 1000; i++) {
            budget.called();
            while (budget.affords()) again++;
        }
        assertThat(again).isLessThanOrEqualTo(203);
    }

    @Test
    void theNextModelAnswersWhereTheFirstRests() {
        var ill = health();
        ill.breaker().failed(new Fault.Unreachable());
        ill.breaker().failed(new Fault.Unreachable());
        ill.breaker().failed(new Fault.Unreachable());
        var relay = new Relay(List.of(model(SteadyModelTest::fine, ill), model(SteadyModelTest::fine, health())));
        assertThat(relay.reply(PROMPT, Hearing.NONE).text()).isEqualTo("fine");
        assertThat(calls).isOne();
    }

    @Test
    void whoIsInterruptedStopsTrying() {
        var model = model(failing(new Fault.Broke()), health());
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> model.reply(PROMPT, Hearing.NONE)).isInstanceOf(ModelFailed.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(calls).isOne();
    }
}
