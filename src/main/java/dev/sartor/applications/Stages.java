package dev.sartor.applications;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The board's columns. A board that nobody has touched has one for each kind. */
public final class Stages {
    private static final int MOST = 30;
    private static final int LONGEST = 60;

    private final BoardStore store;
    private final Transactions transactions;
    private final Ulids ulids;

    public Stages(BoardStore store, Transactions transactions, Ulids ulids) {
        this.store = store;
        this.transactions = transactions;
        this.ulids = ulids;
    }

    public List<Stage> all(WorkspaceId workspace) {
        return transactions.in(workspace, () -> {
            var known = store.stages();
            return known.isEmpty() ? first(workspace) : known;
        });
    }

    /** @param before the stage to the right of the new one; null to stand last */
    public Stage add(WorkspaceId workspace, String name, @Nullable Ulid before) {
        return transactions.in(workspace, () -> {
            var known = all(workspace);
            if (known.size() >= MOST)
                throw Failure.conflict("too_many_stages", "A board has at most " + MOST + " stages.");
            var stage = new Stage(ulids.next(), named(name, known, null), null, between(known, before, null));
            store.add(workspace, stage);
            return stage;
        });
    }

    public Stage rename(WorkspaceId workspace, Ulid id, String name) {
        return transactions.in(workspace, () -> {
            var known = all(workspace);
            var stage = find(known, id);
            var renamed = new Stage(id, named(name, known, id), stage.kind(), stage.position());
            store.change(renamed);
            return renamed;
        });
    }

    /** @param before the stage that will stand to its right; null to stand last */
    public Stage move(WorkspaceId workspace, Ulid id, @Nullable Ulid before) {
        return transactions.in(workspace, () -> {
            var known = all(workspace);
            var stage = find(known, id);
            if (id.equals(before)) return stage;
            var moved = new Stage(id, stage.name(), stage.kind(), between(known, before, id));
            store.change(moved);
            return moved;
        });
    }

    /** @throws Failure (409) while applications stand in it, or when it is the last */
    public void remove(WorkspaceId workspace, Ulid id) {
        transactions.in(workspace, () -> {
            var known = all(workspace);
            find(known, id);
            if (known.size() == 1) throw Failure.conflict("last_stage", "A board needs one stage at least.");
            if (!store.in(id).isEmpty()) {
                throw Failure.conflict("stage_not_empty", "Applications stand in this stage. Move them first.");
            }
            store.remove(id);
        });
    }

    static Stage find(List<Stage> known, Ulid id) {
        return known.stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Failure.notFound("stage"));
    }

    private List<Stage> first(WorkspaceId workspace) {
        for (var kind : Stage.Kind.values()) {
            var name = kind.name().charAt(0) + kind.word().substring(1);
            store.add(workspace, new Stage(ulids.next(), name, kind, kind.ordinal() + 1));
        }
        return store.stages();
    }

    private static String named(String name, List<Stage> known, @Nullable Ulid own) {
        var plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST || plain.indexOf('\0') >= 0) {
            throw Failure.invalid("name", "must have 1 to " + LONGEST + " characters");
        }
        var taken = known.stream()
                .filter(stage -> !stage.id().equals(own))
                .anyMatch(stage -> stage.name().toLowerCase(Locale.ROOT).equals(plain.toLowerCase(Locale.ROOT)));
        if (taken) throw Failure.conflict("stage_exists", "There is a stage of that name already.");
        return plain;
    }

    private static double between(List<Stage> known, @Nullable Ulid before, @Nullable Ulid moved) {
        var others = known.stream().filter(stage -> !stage.id().equals(moved)).toList();
        if (before == null) return others.isEmpty() ? 1 : others.getLast().position() + 1;
        var right = others.indexOf(find(others, before));
        var high = others.get(right).position();
        return right == 0 ? high - 1 : (others.get(right - 1).position() + high) / 2;
    }

    /** The stage of a kind, or the first where it was removed. */
    Stage of(WorkspaceId workspace, Stage.Kind kind) {
        var known = all(workspace);
        return known.stream().filter(stage -> stage.kind() == kind).findFirst().orElse(known.getFirst());
    }
}
