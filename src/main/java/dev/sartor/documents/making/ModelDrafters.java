package dev.sartor.documents.making;

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

/** Language models, as the workspace set them. */
public final class ModelDrafters implements Drafters {
    private final WorkspaceModels models;
    private final Fences fences;

    public ModelDrafters(WorkspaceModels models, Fences fences) {
        this.models = models;
        this.fences = fences;
    }

    @Override
    public Optional<Drafter> of(WorkspaceId workspace, Ulid task, Consumer<Line> heard) {
        return models.open(workspace, task)
                .map(model ->
                        new ModelDrafter(model, models.catalogue(), fences, ModelDrafter.Prompts.standard(), heard));
    }

    @Override
    public Budget budget(WorkspaceId workspace) {
        return models.budget(workspace);
    }
}
