package dev.sartor.profiles;

import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.WorkspaceId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Profiles are the person's: handed out whole, forgotten whole. */
public final class Holdings implements HoldsPersonalData {
    private final ProfileRows rows;
    private final Transactions transactions;

    public Holdings(ProfileRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** The tables as they are; everything in the open transaction of the workspace. */
    public interface ProfileRows {
        Map<String, List<Map<String, @Nullable Object>>> all(WorkspaceId workspace);

        void clear(WorkspaceId workspace);
    }

    @Override
    public List<String> tables() {
        return List.of("profiles", "profile_versions");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(WorkspaceId workspace) {
        return transactions.in(workspace, () -> rows.all(workspace));
    }

    @Override
    public void erase(WorkspaceId workspace) {
        transactions.in(workspace, () -> rows.clear(workspace));
    }
}
