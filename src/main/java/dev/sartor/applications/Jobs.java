package dev.sartor.applications;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.model.posting.JobPosting;

/** What other modules ask of jobs. */
public interface Jobs {
    /**
     * The posting of a job, with the title, company and place that the person corrected.
     *
     * @throws dev.sartor.kernel.Failure (404) when there is no such job in the workspace
     * @throws dev.sartor.kernel.BadInput when the job's text asks for nothing
     */
    JobPosting posting(WorkspaceId workspace, Ulid job);
}
