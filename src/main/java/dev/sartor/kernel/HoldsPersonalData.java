package dev.sartor.kernel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A module that keeps what belongs to people: it can hand everything out, and it can forget. */
public interface HoldsPersonalData {
    /** Names of the database tables it answers for. */
    List<String> tables();

    /** Everything it keeps of the workspace, by table, as plain JSON values. */
    Map<String, List<Map<String, @Nullable Object>>> export(WorkspaceId workspace);

    /** Whether what others keep may refer to it: it forgets after them. */
    default boolean holdsForOthers() {
        return false;
    }

    /** Forgets everything it keeps of the workspace. */
    void erase(WorkspaceId workspace);
}
