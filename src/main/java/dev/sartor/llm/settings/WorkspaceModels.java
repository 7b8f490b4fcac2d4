package dev.sartor.llm.settings;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Usage;
import dev.sartor.llm.answers.Answers;
import dev.sartor.llm.answers.RememberedModel;
import dev.sartor.llm.catalogue.Catalogue;
import dev.sartor.llm.money.BookedModel;
import dev.sartor.llm.money.Booking;
import dev.sartor.llm.money.Budget;
import dev.sartor.llm.money.Ledger;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.providers.Providers;
import dev.sartor.llm.steady.Healths;
import dev.sartor.llm.steady.Relay;
import dev.sartor.llm.steady.SteadyModel;
import dev.sartor.llm.steady.Waits;
import dev.sartor.llm.wire.Wire;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The models of a workspace, ready to be asked: in their order, patient, booked, within the budget, and remembering. */
public final class WorkspaceModels {
    private final ModelDesk desk;
    private final KeySafe safe;
    private final Kept kept;
    private final Wire wire;
    private final Healths healths;
    private final Waits waits;
    private final Transactions transactions;
    private final Ulids ulids;
    private final Clock clock;

    /** What is looked up and written down. */
    public record Kept(Ledger ledger, Answers answers, Catalogue catalogue) {}

    public WorkspaceModels(
            ModelDesk desk,
            KeySafe safe,
            Kept kept,
            Wire wire,
            Healths healths,
            Waits waits,
            Transactions transactions,
            Ulids ulids,
            Clock clock) {
        this.desk = desk;
        this.safe = safe;
        this.kept = kept;
        this.wire = wire;
        this.healths = healths;
        this.waits = waits;
        this.transactions = transactions;
        this.ulids = ulids;
        this.clock = clock;
    }

    /** @param task whose calls they will be; null for none. @return nothing when the workspace wants no model */
    public Optional<ChatModel> open(WorkspaceId workspace, @Nullable Ulid task) {
        var settings = desk.read(workspace);
        if (settings.models().isEmpty()) return Optional.empty();
        var models = settings.models().stream()
                .map(choice -> booked(workspace, task, settings, steady(workspace, choice)))
                .toList();
        var names = settings.models().stream()
                .map(choice -> choice.name() + " " + choice.address())
                .collect(Collectors.joining("\n"));
        return Optional.of(new RememberedModel(new Relay(models), names, workspace, kept.answers(), clock));
    }

    public Budget budget(WorkspaceId workspace) {
        return budget(workspace, desk.read(workspace));
    }

    public Catalogue catalogue() {
        return kept.catalogue();
    }

    private Budget budget(WorkspaceId workspace, ModelSettings settings) {
        var spent = transactions.in(workspace, () -> kept.ledger().spent(workspace, Budget.monthOf(clock)));
        return new Budget(settings.monthlyBudget(), spent);
    }

    private ChatModel steady(WorkspaceId workspace, ModelChoice choice) {
        var provider = Providers.find(choice.name().provider());
        var sealed = choice.sealedKey();
        var key = sealed == null ? null : safe.open(workspace, sealed);
        var address = Objects.requireNonNullElse(
                choice.address(),
                Objects.requireNonNullElse(provider.descriptor().address(), ""));
        var model = provider.open(choice.name().model(), new Access(key, address), wire);
        return new SteadyModel(model, healths.of(choice.name(), workspace + " " + address), waits);
    }

    private ChatModel booked(WorkspaceId workspace, @Nullable Ulid task, ModelSettings settings, ChatModel model) {
        boolean pays = Providers.find(model.name().provider()).descriptor().pays();
        return new BookedModel(
                model,
                () -> !pays || budget(workspace, settings).state() != Budget.State.SPENT,
                (name, prompt, outcome, usage) -> book(workspace, task, name, prompt, outcome, usage));
    }

    private void book(
            WorkspaceId workspace, @Nullable Ulid task, ModelName name, String prompt, String outcome, Usage usage) {
        var cost = kept.catalogue().of(name).cost(usage).orElse(null);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var booking = new Booking(ulids.next(), task, at, name, prompt, outcome, usage, cost);
        transactions.in(workspace, () -> kept.ledger().book(workspace, booking));
    }
}
