package dev.sartor.documents.making;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.generation.Drafter;
import dev.sartor.generation.composers.llm.ModelDrafter;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.money.Budget;
import dev.sartor.llm.settings.WorkspaceModels;
import dev.sartor.llm.untrusted.Fences;
import java.util.Optional;

/** Language models, as the workspace set them. */
public final class ModelDrafters implements Drafters {
    private final WorkspaceModels models;
    private final Fences fences;

    public ModelDrafters(WorkspaceModels models, Fences fences) {
        this.models = models;
        this.fences = fences;
    }

    @Override
    public Optional<Drafter> of(WorkspaceId workspace, Ulid task) {
        return models.open(workspace, task)
                .map(model -> new ModelDrafter(
                        model, models.catalogue(), fences, ModelDrafter.Prompts.standard(), line -> {}));
    }

    @Override
    public Budget budget(WorkspaceId workspace) {
        return models.budget(workspace);
    }
}
