package dev.sartor.documents.making;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.generation.Drafter;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.money.Budget;
import java.util.Optional;

/** Who words a workspace's lines anew. */
public interface Drafters {
    /** @param task whose work it is. @return nothing where the workspace keeps to people's own words */
    Optional<Drafter> of(WorkspaceId workspace, Ulid task);

    /** What the workspace may spend on models this month, and what it has. */
    Budget budget(WorkspaceId workspace);
}
