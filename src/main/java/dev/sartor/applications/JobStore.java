package dev.sartor.applications;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.kernel.paging.Paged;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where jobs are kept. Every call runs in a transaction of the workspace. */
public interface JobStore {
    void add(WorkspaceId workspace, Job job, String companyKey);

    /** @return whether the job stood at {@code version} and was changed */
    boolean change(Job job, String companyKey, long version);

    boolean remove(Ulid id);

    Optional<Job> find(Ulid id);

    /** @param words all of which stand in title, company or place; null for all jobs */
    Paged<Job> list(@Nullable String words, PageAsked asked);

    /** Jobs of the same company that an application went out for, newest first. */
    List<Job> appliedTo(String companyKey, Ulid except);
}
