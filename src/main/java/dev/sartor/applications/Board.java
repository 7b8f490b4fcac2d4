package dev.sartor.applications;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves applications from stage to stage and remembers what happened to each. */
public final class Board implements Applications {
    /** Places nearer than this are dealt out anew. */
    private static final double NEAREST = 1e-6;

    private final BoardStore store;
    private final JobBook jobs;
    private final Stages stages;
    private final Transactions transactions;
    private final Ulids ulids;
    private final Clock clock;

    public Board(BoardStore store, JobBook jobs, Stages stages, Transactions transactions, Ulids ulids, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.stages = stages;
        this.transactions = transactions;
        this.ulids = ulids;
        this.clock = clock;
    }

    /** @param stage null for the stage of what is saved */
    public Application add(Actor actor, Ulid job, @Nullable Ulid stage, Application.Details details) {
        var workspace = actor.workspace();
        return transactions.in(workspace, () -> {
            jobs.get(workspace, job);
            if (store.ofJob(job).isPresent()) {
                throw Failure.conflict("already_on_board", "This job is on the board already.");
            }
            var into =
                    stage == null ? stages.of(workspace, Stage.Kind.SAVED) : Stages.find(stages.all(workspace), stage);
            var now = clock.instant();
            var first = store.in(into.id()).stream().findFirst();
            var place = first.map(one -> one.position() - 1).orElse(0.0);
            var added = new Application(
                    ulids.next(), job, into.id(), place, details, false, null, null, null, now, 1, now, now);
            store.add(workspace, added);
            tell(workspace, added.id(), actor.account(), Event.Kind.CREATED, into.name());
            return added;
        });
    }

    public Application get(WorkspaceId workspace, Ulid id) {
        return transactions.in(workspace, () -> found(id));
    }

    /** The stages in order, and the cards in them. */
    public record Whole(List<Stage> stages, List<Card> cards) {
        public Whole {
            stages = List.copyOf(stages);
            cards = List.copyOf(cards);
        }
    }

    /**
     * @param words all of which stand in title, company, place or notes; null for all
     * @param stage the one whose cards are asked for; null for all
     */
    public Whole whole(WorkspaceId workspace, @Nullable String words, @Nullable Ulid stage, boolean archived) {
        return transactions.in(workspace, () -> new Whole(stages.all(workspace), store.cards(words, stage, archived)));
    }

    public List<Event> history(WorkspaceId workspace, Ulid id) {
        return transactions.in(workspace, () -> {
            found(id);
            return store.history(id);
        });
    }

    /**
     * Puts an application into a stage, before another one of it.
     *
     * @param before null to stand last
     */
    public Application move(Actor actor, Ulid id, Ulid stage, @Nullable Ulid before) {
        return transactions.in(actor.workspace(), () -> {
            var application = found(id);
            var into = Stages.find(stages.all(actor.workspace()), stage);
            var others =
                    store.in(stage).stream().filter(one -> !one.id().equals(id)).toList();
            var place = place(others, before);
            var elsewhere = !application.stageId().equals(stage);
            var now = clock.instant();
            var moved = application
                    .at(stage, place, elsewhere ? now : application.stageSince())
                    .changed(now);
            if (!store.change(moved, application.version())) throw JobBook.changedMeanwhile();
            if (elsewhere) tell(actor.workspace(), id, actor.account(), Event.Kind.MOVED, into.name());
            return moved;
        });
    }

    /**
     * @param version the one the person saw
     * @throws Failure (412) when it was changed meanwhile
     */
    public Application change(
            Actor actor, Ulid id, Application.Details details, boolean archived, @Nullable Ulid sent, long version) {
        return transactions.in(actor.workspace(), () -> {
            var application = found(id);
            var changed = application.with(details, archived, sent).changed(clock.instant());
            if (application.version() != version || !store.change(changed, version)) throw JobBook.changedMeanwhile();
            var kind = kind(application, changed);
            tell(actor.workspace(), id, actor.account(), kind, "");
            return changed;
        });
    }

    public void remove(WorkspaceId workspace, Ulid id) {
        if (!transactions.in(workspace, () -> store.removeApplication(id))) throw Failure.notFound("application");
    }

    @Override
    public void generated(WorkspaceId workspace, Ulid job, Ulid document) {
        transactions.in(
                workspace,
                () -> store.ofJob(job).ifPresent(application -> {
                    var now = clock.instant();
                    store.change(application.generated(document, now).changed(now), application.version());
                    tell(workspace, application.id(), null, Event.Kind.GENERATED, "");
                }));
    }

    @Override
    public boolean holds(WorkspaceId workspace, Ulid document) {
        return transactions.in(workspace, () -> store.holds(document));
    }

    private static Event.Kind kind(Application before, Application after) {
        if (before.archived() != after.archived()) return after.archived() ? Event.Kind.ARCHIVED : Event.Kind.RESTORED;
        var sent = after.sentDocumentId();
        return sent != null && !sent.equals(before.sentDocumentId()) ? Event.Kind.SENT : Event.Kind.CHANGED;
    }

    private double place(List<Application> others, @Nullable Ulid before) {
        if (before == null) return others.isEmpty() ? 0 : others.getLast().position() + 1;
        int right = 0;
        while (right < others.size() && !others.get(right).id().equals(before)) right++;
        if (right == others.size()) throw Failure.invalid("before", "is no application of that stage");
        if (right == 0) return others.getFirst().position() - 1;
        var low = others.get(right - 1).position();
        var high = others.get(right).position();
        if (high - low > NEAREST) return (low + high) / 2;
        for (int i = 0; i < others.size(); i++) store.place(others.get(i).id(), i);
        return right - 0.5;
    }

    private void tell(
            WorkspaceId workspace, Ulid application, @Nullable AccountId who, Event.Kind kind, String detail) {
        store.add(workspace, application, new Event(ulids.next(), clock.instant(), who, kind, detail));
    }

    private Application found(Ulid id) {
        return store.find(id).orElseThrow(() -> Failure.notFound("application"));
    }
}
