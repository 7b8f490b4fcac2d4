package dev.sartor.tailoring.writing;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.generation.Drafter;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.money.Budget;
import dev.sartor.model.draft.Line;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who words a workspace's lines anew. */
public interface Drafters {
    /**
     * @param task whose work it is; null for none
     * @param heard told each proven line while it is made, by the threads that make CV and letter
     * @return nothing where the workspace keeps to people's own words
     */
    Optional<Drafter> of(WorkspaceId workspace, @Nullable Ulid task, Consumer<Line> heard);

    /** What the workspace may spend on models this month, and what it has. */
    Budget budget(WorkspaceId workspace);
}
