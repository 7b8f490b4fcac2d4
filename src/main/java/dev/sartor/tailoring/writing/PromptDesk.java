package dev.sartor.tailoring.writing;

import dev.sartor.generation.composers.llm.ModelDrafter.Prompts;
import dev.sartor.generation.composers.llm.PromptText;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.settings.OwnPrompt;
import dev.sartor.llm.settings.PromptStore;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words in which a workspace's models are asked: the standard ones, but for those it has put its own in the place of. */
public final class PromptDesk {
    private final PromptStore store;
    private final Transactions transactions;
    private final InstantSource clock;

    public PromptDesk(PromptStore store, Transactions transactions, InstantSource clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * One of them, as it stands.
     *
     * @param changes how often the workspace changed it
     * @param own null where the standard words serve
     */
    public record Standing(
            PromptText standard, long changes, @Nullable PromptText own) {}

    /** In the order in which they are used. */
    public List<Standing> all(WorkspaceId workspace) {
        var own = own(workspace);
        return PromptText.NAMES.stream()
                .map(name -> standing(name, Optional.ofNullable(own.get(name))))
                .toList();
    }

    private static Standing standing(String name, Optional<OwnPrompt> own) {
        return new Standing(
                PromptText.standard(name),
                own.map(OwnPrompt::version).orElse(0L),
                own.flatMap(PromptDesk::text).orElse(null));
    }

    /** For a model to be asked in. */
    public Prompts of(WorkspaceId workspace) {
        var own = own(workspace);
        return name ->
                Optional.ofNullable(own.get(name)).flatMap(PromptDesk::text).orElseGet(() -> PromptText.standard(name));
    }

    private Map<String, OwnPrompt> own(WorkspaceId workspace) {
        return transactions.in(workspace, () -> store.read(workspace)).stream()
                .collect(Collectors.toMap(OwnPrompt::name, Function.identity()));
    }

    /** What a newer program asks otherwise may have slots that an old text of theirs lacks: then the standard words serve. */
    private static Optional<PromptText> text(OwnPrompt prompt) {
        var text = prompt.text();
        if (text == null) return Optional.empty();
        try {
            return Optional.of(PromptText.own(prompt.name(), prompt.version(), text));
        } catch (BadInput old) {
            return Optional.empty();
        }
    }

    /**
     * @param text null to go back to the standard words
     * @param seen how many changes the person saw
     * @throws Failure (404) when there is no such prompt, (422) when a model could not be asked in it, (412) when it was
     *     changed meanwhile
     */
    public Standing write(WorkspaceId workspace, String name, @Nullable String text, long seen) {
        if (!PromptText.NAMES.contains(name)) throw Failure.notFound("prompt");
        var checked = text == null ? null : checked(name, text, seen + 1);
        var prompt = new OwnPrompt(name, seen + 1, checked == null ? null : checked.text());
        if (seen < 0) throw changed();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean written = transactions.in(workspace, () -> store.write(workspace, prompt, at));
        if (!written) throw changed();
        return standing(name, Optional.of(prompt));
    }

    private static Failure changed() {
        return new Failure(
                Failure.Kind.CHANGED_MEANWHILE, "changed_meanwhile", "Somebody changed this prompt meanwhile.");
    }

    private static PromptText checked(String name, String text, long version) {
        try {
            return PromptText.own(name, version, text);
        } catch (BadInput bad) {
            throw Failure.invalid("text", bad.what() + " " + bad.remedy());
        }
    }
}
