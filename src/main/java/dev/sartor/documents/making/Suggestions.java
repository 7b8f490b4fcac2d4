package dev.sartor.documents.making;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.generation.composers.llm.Suggester;
import dev.sartor.generation.composers.llm.Wordings;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.settings.WorkspaceModels;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.report.Writing;
import dev.sartor.model.resume.Resume;
import dev.sartor.profiles.Profiles;
import dev.sartor.tailoring.writing.PromptDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the workspace's model suggests for a profile: other words for a line, skills, a summary, advice on a gap. */
public final class Suggestions {
    private static final Set<Fact.Kind> WORDED = EnumSet.of(
            Fact.Kind.HIGHLIGHT, Fact.Kind.SUMMARY, Fact.Kind.DESCRIPTION, Fact.Kind.PROJECT, Fact.Kind.CUSTOM);

    private final WorkspaceModels models;
    private final Fences fences;
    private final PromptDesk prompts;
    private final Profiles profiles;
    private final Clock clock;

    public Suggestions(WorkspaceModels models, Fences fences, PromptDesk prompts, Profiles profiles, Clock clock) {
        this.models = models;
        this.fences = fences;
        this.prompts = prompts;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Something to be asked for; nothing has been asked yet. */
    public interface Asked {
        /** @throws dev.sartor.llm.ModelFailed when no answer comes */
        Writing run(Wordings.Listener listener);
    }

    /**
     * @param profile null for the default one
     * @param text of the line, as the profile has it
     * @throws Failure (422) when no line says this, (409) when the workspace wants no model
     */
    public Asked wordings(WorkspaceId workspace, @Nullable Ulid profile, String text) {
        var resume = resume(workspace, profile);
        var fact = find(resume, text.strip());
        var wordings = new Wordings(model(workspace), models.catalogue(), fences, prompts.of(workspace));
        return listener -> wordings.suggest(resume, fact, LocalDate.now(clock), listener);
    }

    /** The same, of what a résumé could say besides. */
    public interface Hints {
        /** @throws dev.sartor.llm.ModelFailed when no answer comes */
        Writing run(Suggester.Listener listener);
    }

    /** @throws Failure (409) when the workspace wants no model, as in the others */
    public Hints skills(WorkspaceId workspace, @Nullable Ulid profile) {
        var resume = resume(workspace, profile);
        var suggester = suggester(workspace);
        return listener -> suggester.skills(resume, LocalDate.now(clock), listener);
    }

    public Hints summary(WorkspaceId workspace, @Nullable Ulid profile) {
        var resume = resume(workspace, profile);
        var suggester = suggester(workspace);
        return listener -> suggester.summary(resume, LocalDate.now(clock), listener);
    }

    public Hints gap(WorkspaceId workspace, @Nullable Ulid profile, Suggester.Gap gap) {
        var resume = resume(workspace, profile);
        var suggester = suggester(workspace);
        return listener -> suggester.gap(resume, gap, LocalDate.now(clock), listener);
    }

    private Suggester suggester(WorkspaceId workspace) {
        return new Suggester(model(workspace), models.catalogue(), fences, prompts.of(workspace));
    }

    private Resume resume(WorkspaceId workspace, @Nullable Ulid profile) {
        return profiles.resume(workspace, profile == null ? profiles.standard(workspace) : profile);
    }

    private ChatModel model(WorkspaceId workspace) {
        return models.open(workspace, null)
                .orElseThrow(() -> Failure.conflict(
                        "no_model", "Your workspace has no language model. Choose one in the settings."));
    }

    private static Fact find(Resume resume, String text) {
        return Facts.of(resume).stream()
                .filter(fact ->
                        WORDED.contains(fact.kind()) && fact.text().strip().equals(text))
                .findFirst()
                .orElseThrow(() -> Failure.invalid("text", "is no line of this profile; save it first"));
    }
}
