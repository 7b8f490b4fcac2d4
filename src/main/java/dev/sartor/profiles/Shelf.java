package dev.sartor.profiles;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.kernel.paging.Paged;
import dev.sartor.model.resume.Resume;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The profiles of a workspace. Every save is a version; none is ever lost while its profile stands. */
public final class Shelf implements Profiles {
    /** So many profiles a workspace can have. */
    static final int MOST = 100;

    private final ProfileRecords records;
    private final Transactions transactions;
    private final Ulids ulids;
    private final Clock clock;

    public Shelf(ProfileRecords records, Transactions transactions, Ulids ulids, Clock clock) {
        this.records = records;
        this.transactions = transactions;
        this.ulids = ulids;
        this.clock = clock;
    }

    @Override
    public Resume resume(WorkspaceId workspace, Ulid profile) {
        return Confidential.veiled(find(workspace, profile).resume());
    }

    @Override
    public Ulid standard(WorkspaceId workspace) {
        return standardIfAny(workspace).orElseThrow(() -> Failure.notFound("profile"));
    }

    public Optional<Ulid> standardIfAny(WorkspaceId workspace) {
        return transactions.in(workspace, () -> records.standard(workspace));
    }

    /** @throws Failure (404) when the workspace has no profile yet */
    public Profile findStandard(WorkspaceId workspace) {
        return transactions.in(
                workspace, () -> records.findStandard(workspace).orElseThrow(() -> Failure.notFound("profile")));
    }

    /** @throws Failure (404) when the workspace has no such profile */
    public Profile find(WorkspaceId workspace, Ulid id) {
        return transactions.in(
                workspace, () -> records.find(workspace, id).orElseThrow(() -> Failure.notFound("profile")));
    }

    public Paged<Profile> list(WorkspaceId workspace, PageAsked asked) {
        return transactions.in(
                workspace, () -> Paged.of(records.list(workspace, asked), asked, () -> records.count(workspace)));
    }

    /** The workspace's first profile becomes its standard one. */
    public Profile add(Actor actor, String name, Resume resume, Version.Reason reason) {
        Checks.check(resume);
        var workspace = actor.workspace();
        return transactions.in(workspace, () -> {
            if (records.count(workspace) >= MOST)
                throw Failure.conflict("too_many_profiles", "A workspace can have " + MOST + " profiles; delete one.");
            var now = now();
            var first = records.standard(workspace).isEmpty();
            var profile = new Profile(ulids.next(), name, first, 1, resume, now, now);
            records.add(workspace, profile);
            records.addVersion(workspace, profile.id(), new Version(1, reason, actor.account(), now), resume);
            return profile;
        });
    }

    /**
     * Saves a profile anew. What changes nothing makes no version.
     *
     * @param seen is given the version that stands and throws when the caller has seen another
     * @throws Failure (404) when there is none
     */
    public Profile save(Actor actor, Ulid id, String name, Resume resume, Version.Reason reason, IntConsumer seen) {
        Checks.check(resume);
        var workspace = actor.workspace();
        return transactions.in(workspace, () -> {
            var before = find(workspace, id);
            seen.accept(before.version());
            if (before.name().equals(name.strip()) && before.resume().equals(resume)) return before;
            var after = before.saved(name, resume, now());
            if (!records.save(workspace, after))
                throw Failure.conflict("busy", "Somebody else saved this profile at this moment. Read it again.");
            var version = new Version(after.version(), reason, actor.account(), after.updatedAt());
            records.addVersion(workspace, id, version, resume);
            return after;
        });
    }

    public Profile makeStandard(Actor actor, Ulid id) {
        var workspace = actor.workspace();
        return transactions.in(workspace, () -> {
            find(workspace, id);
            records.makeStandard(workspace, id);
            return find(workspace, id);
        });
    }

    /** @throws Failure (409) when it is the standard one and others are left, which must be chosen from first */
    public void remove(Actor actor, Ulid id, IntConsumer seen) {
        var workspace = actor.workspace();
        transactions.in(workspace, () -> {
            var profile = find(workspace, id);
            seen.accept(profile.version());
            if (profile.standard() && records.count(workspace) > 1)
                throw Failure.conflict(
                        "standard_profile", "This is the default profile. Make another the default first.");
            records.remove(workspace, id);
        });
    }

    public Paged<Version> versions(WorkspaceId workspace, Ulid id, PageAsked asked) {
        return transactions.in(workspace, () -> {
            find(workspace, id);
            return Paged.of(records.versions(workspace, id, asked), asked, () -> records.countVersions(workspace, id));
        });
    }

    /** @throws Failure (404) when the profile has no such version */
    public Resume version(WorkspaceId workspace, Ulid id, int number) {
        return transactions.in(workspace, () -> {
            find(workspace, id);
            return records.version(workspace, id, number).orElseThrow(() -> Failure.notFound("version"));
        });
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
