package dev.sartor.documents;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents in the database; everything in the open transaction of the workspace. */
public interface DocumentRecords {
    /** Keeps others from adding to the same job until the transaction ends. @return the next version */
    int nextVersion(WorkspaceId workspace, Ulid job, DocumentKind kind);

    /** @param task whose work it is; a task adds one document of a kind */
    void add(WorkspaceId workspace, Document document, Content content, @Nullable Ulid task);

    Optional<Document> find(WorkspaceId workspace, Ulid id);

    /** The same, kept from changing until the transaction ends. */
    Optional<Document> hold(WorkspaceId workspace, Ulid id);

    Content content(WorkspaceId workspace, Ulid id);

    /** @param job null for all jobs */
    List<Document> list(WorkspaceId workspace, @Nullable Ulid job, @Nullable DocumentKind kind, PageAsked asked);

    long count(WorkspaceId workspace, @Nullable Ulid job, @Nullable DocumentKind kind);

    /** The newest first. */
    List<Document> versions(WorkspaceId workspace, Ulid job, DocumentKind kind);

    /**
     * What the newest CVs show of their jobs, the oldest of them first.
     *
     * @param most so many at most
     */
    List<Covered> covered(WorkspaceId workspace, int most);

    void change(WorkspaceId workspace, Document document);

    void rewrite(WorkspaceId workspace, Document document, Content content, Edit edit);

    List<Edit> edits(WorkspaceId workspace, Ulid id);

    void attach(WorkspaceId workspace, Ulid id, DocumentFile file);

    List<DocumentFile> files(WorkspaceId workspace, Ulid id);

    void detachAll(WorkspaceId workspace, Ulid id);

    void remove(WorkspaceId workspace, Ulid id);

    /** Neither kept nor approved, and made before. */
    List<Ulid> passing(WorkspaceId workspace, Instant before);

    /** What it uses at this moment. */
    Usage usage(WorkspaceId workspace, Instant now);

    /** Every workspace there is; outside any of them. */
    List<WorkspaceId> workspaces();
}
