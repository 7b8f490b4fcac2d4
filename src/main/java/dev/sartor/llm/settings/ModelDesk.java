package dev.sartor.llm.settings;

import dev.sartor.fetching.Calls;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.providers.Descriptor;
import dev.sartor.llm.providers.Provider;
import dev.sartor.llm.providers.Providers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a workspace says which models it asks. */
public final class ModelDesk {
    private static final int MOST = 5;
    private static final BigDecimal MOST_MONEY = new BigDecimal("100000");

    private final SettingsStore store;
    private final KeySafe safe;
    private final Calls calls;
    private final boolean scripts;
    private final Transactions transactions;

    /**
     * @param calls checks addresses
     * @param scripts whether recorded answers may be used, which reads files of this machine
     */
    public ModelDesk(SettingsStore store, KeySafe safe, Calls calls, boolean scripts, Transactions transactions) {
        this.store = store;
        this.safe = safe;
        this.calls = calls;
        this.scripts = scripts;
        this.transactions = transactions;
    }

    public ModelSettings read(WorkspaceId workspace) {
        return transactions.in(workspace, () -> store.read(workspace));
    }

    /** The providers that may be used here. */
    public List<Provider> providers() {
        return Providers.all().stream()
                .filter(each -> scripts || !each.id().equals("scripted"))
                .toList();
    }

    /**
     * @param seen the revision that the person saw
     * @throws Failure (422) naming every field that is wrong, (412) when they were changed meanwhile
     */
    public ModelSettings write(WorkspaceId workspace, List<Wanted> models, BigDecimal budget, long seen) {
        var errors = new ArrayList<Failure.Field>();
        if (models.size() > MOST) errors.add(new Failure.Field("models", "must be " + MOST + " at most"));
        if (budget.signum() < 0 || budget.compareTo(MOST_MONEY) > 0)
            errors.add(new Failure.Field("monthlyBudget", "must be from 0 to " + MOST_MONEY));
        for (int i = 0; i < models.size(); i++) check(models.get(i), "models[" + i + "]", errors);
        if (!errors.isEmpty()) throw Failure.invalid(errors);
        return transactions.in(workspace, () -> {
            var before = store.read(workspace);
            var choices = new ArrayList<ModelChoice>();
            for (int i = 0; i < models.size(); i++)
                choices.add(choice(workspace, models.get(i), before, "models[" + i + "]"));
            var after = new ModelSettings(choices, budget, seen + 1);
            if (!store.write(workspace, after, seen))
                throw new Failure(
                        Failure.Kind.CHANGED_MEANWHILE,
                        "changed_meanwhile",
                        "Somebody changed these settings meanwhile.");
            return after;
        });
    }

    private void check(Wanted wanted, String field, List<Failure.Field> errors) {
        var provider = providers().stream()
                .filter(each -> each.id().equals(wanted.provider()))
                .findFirst();
        if (provider.isEmpty()) {
            var known = providers().stream().map(Provider::id).toList();
            errors.add(new Failure.Field(field + ".provider", "must be one of " + String.join(", ", known)));
            return;
        }
        try {
            new ModelName(wanted.provider(), wanted.model());
            var address = address(wanted, provider.get().descriptor());
            if (address.isEmpty()) errors.add(new Failure.Field(field + ".address", "must be given for this provider"));
            else if (isToBeChecked(wanted, address.get()))
                calls.check(new Access(emptyAsNull(wanted.key()), address.get()).at(""));
        } catch (BadInput e) {
            errors.add(new Failure.Field(field, e.what() + " " + e.remedy()));
        }
    }

    /** A provider's own public address is known to be fine, whether it can be reached just now or not. */
    private static boolean isToBeChecked(Wanted wanted, String address) {
        boolean own = emptyAsNull(wanted.address()) == null && address.startsWith("https://");
        return !own && !wanted.provider().equals("scripted");
    }

    private ModelChoice choice(WorkspaceId workspace, Wanted wanted, ModelSettings before, String field) {
        var name = new ModelName(wanted.provider(), wanted.model());
        var address = emptyAsNull(wanted.address());
        var key = wanted.key();
        byte @Nullable [] sealed = key == null
                ? kept(name, address, before).orElse(null)
                : key.isBlank() ? null : safe.seal(workspace, key.strip());
        var need = Providers.find(name.provider()).descriptor().key();
        if (sealed == null && need == Descriptor.Need.MUST)
            throw Failure.invalid(field + ".key", "must be given for this provider");
        return new ModelChoice(name, address, sealed);
    }

    /** A key stays with its provider and address: it is never sent to another machine than it was given for. */
    private static Optional<byte[]> kept(ModelName name, @Nullable String address, ModelSettings before) {
        return before.models().stream()
                .filter(each -> each.name().provider().equals(name.provider()))
                .filter(each -> Objects.equals(each.address(), address))
                .flatMap(each -> Optional.ofNullable(each.sealedKey()).stream())
                .findFirst();
    }

    private static Optional<String> address(Wanted wanted, Descriptor descriptor) {
        return Optional.ofNullable(emptyAsNull(wanted.address())).or(() -> Optional.ofNullable(descriptor.address()));
    }

    private static @Nullable String emptyAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
