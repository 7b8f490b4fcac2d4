package dev.sartor.profiles;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.model.resume.Resume;
import java.util.List;
import java.util.Optional;

/** What the database knows of profiles; everything in the open transaction of the workspace. */
public interface ProfileRecords {
    Optional<Profile> find(WorkspaceId workspace, Ulid id);

    Optional<Ulid> standard(WorkspaceId workspace);

    Optional<Profile> findStandard(WorkspaceId workspace);

    List<Profile> list(WorkspaceId workspace, PageAsked asked);

    long count(WorkspaceId workspace);

    void add(WorkspaceId workspace, Profile profile);

    /** @return false when the one kept is not the version before */
    boolean save(WorkspaceId workspace, Profile profile);

    /** From now on this one is meant when none is named. */
    void makeStandard(WorkspaceId workspace, Ulid id);

    void remove(WorkspaceId workspace, Ulid id);

    void addVersion(WorkspaceId workspace, Ulid profile, Version version, Resume resume);

    /** The newest first. */
    List<Version> versions(WorkspaceId workspace, Ulid profile, PageAsked asked);

    long countVersions(WorkspaceId workspace, Ulid profile);

    Optional<Resume> version(WorkspaceId workspace, Ulid profile, int number);
}
