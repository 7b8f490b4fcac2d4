package dev.sartor.tailoring.writing;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.generation.Drafter;
import dev.sartor.generation.composers.llm.ModelDrafter;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.money.Budget;
import dev.sartor.llm.settings.WorkspaceModels;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.model.draft.Line;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Language models, as the workspace set them. */
public final class ModelDrafters implements Drafters {
    private final WorkspaceModels models;
    private final Fences fences;
    private final PromptDesk prompts;

    public ModelDrafters(WorkspaceModels models, Fences fences, PromptDesk prompts) {
        this.models = models;
        this.fences = fences;
        this.prompts = prompts;
    }

    @Override
    public Optional<Drafter> of(WorkspaceId workspace, @Nullable Ulid task, Consumer<Line> heard) {
        return models.open(workspace, task)
                .map(model -> new ModelDrafter(model, models.catalogue(), fences, prompts.of(workspace), heard));
    }

    @Override
    public Budget budget(WorkspaceId workspace) {
        return models.budget(workspace);
    }
}
