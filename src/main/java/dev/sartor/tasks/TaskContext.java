package dev.sartor.tasks;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import java.util.function.Supplier;

/** One attempt at a task, as seen by the work. Every method throws when the attempt counts no longer: let that pass. */
public interface TaskContext {
    WorkspaceId workspace();

    Ulid task();

    /** JSON. */
    String payload();

    /**
     * Tells who watches that a stage begins.
     *
     * @param done stages that lie behind, 0 or more
     * @param of how many there are
     */
    void stage(String name, int done, int of);

    /**
     * Tells who watches what came of the work so far; several threads may tell.
     *
     * @param kind of event, none of those that tell how a task stands
     * @param data JSON
     */
    void say(String kind, String data);

    /**
     * Writes the effects and completes the task in one transaction, if this attempt is still the one that counts.
     *
     * @param effects returns the result as JSON
     */
    String commit(Supplier<String> effects);
}
