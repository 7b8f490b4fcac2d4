package dev.sartor.applications;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Remembered;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.kernel.paging.Paged;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.postings.Postings;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps jobs: what is read out of a posting fills what the person does not say. */
public final class JobBook implements Jobs {
    /** A posting is asked for again at each generation, and reading it takes longer than anything else done here. */
    private final Remembered<String, JobPosting> readings = new Remembered<>(64);

    private final JobStore store;
    private final Transactions transactions;
    private final Ulids ulids;
    private final Clock clock;

    public JobBook(JobStore store, Transactions transactions, Ulids ulids, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.ulids = ulids;
        this.clock = clock;
    }

    /**
     * @throws Failure (422) when neither the person nor the posting says a title
     * @throws dev.sartor.kernel.BadInput when a posting is given that asks for nothing
     */
    public Job add(WorkspaceId workspace, JobGiven given) {
        var text = Objects.requireNonNullElse(given.posting(), "");
        var read = text.isBlank() ? null : read(text);
        var title = said(given.title(), read == null ? null : read.title());
        if (title.isEmpty()) {
            throw Failure.invalid("title", "is needed, because the posting does not say one");
        }
        var now = clock.instant();
        var job = new Job(
                ulids.next(),
                title,
                said(given.company(), read == null ? null : read.company()),
                said(given.location(), read == null ? null : read.location()),
                given.url(),
                text,
                1,
                now,
                now);
        transactions.in(workspace, () -> store.add(workspace, job, CompanyKey.of(job.company())));
        return job;
    }

    public Job get(WorkspaceId workspace, Ulid id) {
        return transactions.in(workspace, () -> found(id));
    }

    /**
     * A job as it is shown.
     *
     * @param appliedBefore jobs of the same company that were applied to before
     */
    public record Shown(Job job, List<Job> appliedBefore) {
        public Shown {
            appliedBefore = List.copyOf(appliedBefore);
        }
    }

    public Shown shown(WorkspaceId workspace, Ulid id) {
        return transactions.in(workspace, () -> {
            var job = found(id);
            return new Shown(job, appliedBefore(workspace, job));
        });
    }

    public Paged<Job> list(WorkspaceId workspace, @Nullable String words, PageAsked asked) {
        return transactions.in(workspace, () -> store.list(words, asked));
    }

    /**
     * Puts the job in another's place.
     *
     * @param version the one the person saw
     * @throws Failure (412) when it was changed meanwhile
     */
    public Job change(WorkspaceId workspace, Job changed, long version) {
        if (!changed.posting().isBlank()) read(changed.posting());
        return transactions.in(workspace, () -> {
            found(changed.id());
            var next = new Job(
                    changed.id(),
                    changed.title(),
                    changed.company(),
                    changed.location(),
                    changed.url(),
                    changed.posting(),
                    version + 1,
                    changed.createdAt(),
                    clock.instant());
            if (!store.change(next, CompanyKey.of(next.company()), version)) throw changedMeanwhile();
            return next;
        });
    }

    public void remove(WorkspaceId workspace, Ulid id) {
        if (!transactions.in(workspace, () -> store.remove(id))) throw Failure.notFound("job");
    }

    /** Jobs of the same company that were applied to before. */
    public List<Job> appliedBefore(WorkspaceId workspace, Job job) {
        var key = CompanyKey.of(job.company());
        return key.isEmpty() ? List.of() : transactions.in(workspace, () -> store.appliedTo(key, job.id()));
    }

    @Override
    public JobPosting posting(WorkspaceId workspace, Ulid id) {
        var job = get(workspace, id);
        var read = read(job.posting());
        return new JobPosting(
                read.text(),
                read.language(),
                job.title(),
                job.company().isEmpty() ? null : job.company(),
                job.location().isEmpty() ? null : job.location(),
                read.country(),
                read.workMode(),
                read.employmentType(),
                read.salary(),
                read.seniority(),
                read.years(),
                read.requirements(),
                read.companySpans());
    }

    private JobPosting read(String posting) {
        return readings.answer(posting, Postings::read);
    }

    static Failure changedMeanwhile() {
        return new Failure(
                Failure.Kind.CHANGED_MEANWHILE,
                "changed_meanwhile",
                "This was changed meanwhile. Load it again and repeat your change.");
    }

    private Job found(Ulid id) {
        return store.find(id).orElseThrow(() -> Failure.notFound("job"));
    }

    private static String said(@Nullable String given, @Nullable String read) {
        if (given != null) return given.strip();
        return read == null ? "" : read.strip();
    }
}
