package dev.sartor.documents.making;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.generation.composers.llm.Wordings;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.settings.WorkspaceModels;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.report.Writing;
import dev.sartor.model.resume.Resume;
import dev.sartor.profiles.Profiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Other words for one line of a profile, by the workspace's model. */
public final class Suggestions {
    private static final Set<Fact.Kind> WORDED = EnumSet.of(
            Fact.Kind.HIGHLIGHT, Fact.Kind.SUMMARY, Fact.Kind.DESCRIPTION, Fact.Kind.PROJECT, Fact.Kind.CUSTOM);

    private final WorkspaceModels models;
    private final Fences fences;
    private final Profiles profiles;
    private final Clock clock;

    public Suggestions(WorkspaceModels models, Fences fences, Profiles profiles, Clock clock) {
        this.models = models;
        this.fences = fences;
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
        var resume = profiles.resume(workspace, profile == null ? profiles.standard(workspace) : profile);
        var fact = find(resume, text.strip());
        var model = models.open(workspace, null)
                .orElseThrow(() -> Failure.conflict(
                        "no_model", "Your workspace has no language model. Choose one in the settings."));
        var wordings = new Wordings(model, models.catalogue(), fences);
        return listener -> wordings.suggest(resume, fact, LocalDate.now(clock), listener);
    }

    private static Fact find(Resume resume, String text) {
        return Facts.of(resume).stream()
                .filter(fact ->
                        WORDED.contains(fact.kind()) && fact.text().strip().equals(text))
                .findFirst()
                .orElseThrow(() -> Failure.invalid("text", "is no line of this profile; save it first"));
    }
}
