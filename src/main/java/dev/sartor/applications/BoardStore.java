package dev.sartor.applications;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.WorkspaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the board is kept. Every call runs in a transaction of the workspace. */
public interface BoardStore {
    /** In their order. */
    List<Stage> stages();

    void add(WorkspaceId workspace, Stage stage);

    void change(Stage stage);

    void remove(Ulid stage);

    void add(WorkspaceId workspace, Application application);

    /** @return whether it stood at {@code version} and was changed */
    boolean change(Application application, long version);

    /** Only its place; no new version, since nothing a person sees of it changes. */
    void place(Ulid application, double position);

    boolean removeApplication(Ulid id);

    Optional<Application> find(Ulid id);

    Optional<Application> ofJob(Ulid job);

    /** Cards with their job's words, by stage and place. */
    List<Card> cards(@Nullable String words, @Nullable Ulid stage, boolean archived);

    /** Applications of a stage in their order. */
    List<Application> in(Ulid stage);

    /** Those whose day to follow up has come. */
    List<Application> toFollowUp(LocalDate day);

    boolean holds(Ulid document);

    void add(WorkspaceId workspace, Ulid application, Event event);

    /** Oldest first. */
    List<Event> history(Ulid application);
}
