package dev.sartor.profiles;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.model.resume.Resume;

/** Résumés of a workspace for whoever makes documents of them. */
public interface Profiles {
    /**
     * @return the profile's résumé as it may be shown: what is confidential is described, not named
     * @throws dev.sartor.kernel.Failure (404) when the workspace has no such profile
     */
    Resume resume(WorkspaceId workspace, Ulid profile);

    /**
     * @return the profile that is meant when none is named
     * @throws dev.sartor.kernel.Failure (404) when the workspace has no profile yet
     */
    Ulid standard(WorkspaceId workspace);
}
