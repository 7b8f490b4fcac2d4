package dev.sartor.documents.making;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.applications.Applications;
import dev.sartor.applications.Jobs;
import dev.sartor.documents.DocumentKind;
import dev.sartor.documents.DocumentRecords;
import dev.sartor.documents.Generation;
import dev.sartor.documents.Library;
import dev.sartor.documents.Portrayal;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.model.draft.Line;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.resume.Resume;
import dev.sartor.notifications.Notifications;
import dev.sartor.profiles.ProfilePhotos;
import dev.sartor.profiles.Profiles;
import dev.sartor.rendering.photos.Photos;
import dev.sartor.tailoring.Progress;
import dev.sartor.tailoring.Tailored;
import dev.sartor.tailoring.Tailoring;
import dev.sartor.tailoring.writing.BudgetWatch;
import dev.sartor.tailoring.writing.Drafters;
import dev.sartor.tasks.TaskContext;
import dev.sartor.tasks.TaskProblem;
import dev.sartor.tasks.TaskWork;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tailors a profile to a job and keeps what comes out, in one transaction with the task's completion. */
public final class GenerateWork implements TaskWork {
    public static final String TYPE = "generate";
    private static final int STAGES = Progress.Stage.values().length;

    private final Function<String, Generation> read;
    private final Profiles profiles;
    private final ProfilePhotos photos;
    private final Jobs jobs;
    private final Applications applications;
    private final DocumentRecords records;
    private final Library library;
    private final Notifications notifications;
    private final Ulids ulids;
    private final Clock clock;
    private final Drafters drafters;
    private final LongSupplier nanos;
    private final BiConsumer<TaskContext, Line> say;

    /**
     * @param read makes of a payload what was asked for
     * @param nanos for the report's figures
     * @param say tells who watches the task a line that was made
     */
    public GenerateWork(
            Function<String, Generation> read,
            Profiles profiles,
            ProfilePhotos photos,
            Jobs jobs,
            Applications applications,
            DocumentRecords records,
            Library library,
            Notifications notifications,
            Ulids ulids,
            Clock clock,
            Drafters drafters,
            LongSupplier nanos,
            BiConsumer<TaskContext, Line> say) {
        this.read = read;
        this.profiles = profiles;
        this.photos = photos;
        this.jobs = jobs;
        this.applications = applications;
        this.records = records;
        this.library = library;
        this.notifications = notifications;
        this.ulids = ulids;
        this.clock = clock;
        this.drafters = drafters;
        this.nanos = nanos;
        this.say = say;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String run(TaskContext context) {
        var asked = read.apply(context.payload());
        var resume = profiles.resume(context.workspace(), asked.profile());
        var posting = jobs.posting(context.workspace(), asked.job());
        var drafter = drafters.of(context.workspace(), context.task(), line -> say.accept(context, line))
                .orElse(null);
        var watch = new BudgetWatch(notifications, drafters.budget(context.workspace()));
        var jpeg = photo(context.workspace(), asked);
        var options = asked.order().options(jpeg == null ? null : Photos.made(jpeg));
        var made = Tailoring.tailor(resume, posting, options, null, drafter, telling(context), nanos);
        var budget = drafters.budget(context.workspace());
        return context.commit(() -> {
            watch.tell(context.workspace(), asked.account(), budget);
            return keep(context, asked, Portrayal.frozen(resume, jpeg), posting, made);
        });
    }

    private byte @Nullable [] photo(WorkspaceId workspace, Generation asked) {
        if (!asked.order().photo()) return null;
        return photos.find(workspace, asked.profile())
                .orElseThrow(() -> new BadInput(
                        "The profile has no photo any more.", "Give it one, or ask for the CV without a photo."));
    }

    @Override
    public void failed(WorkspaceId workspace, String payloadJson, TaskProblem problem) {
        var asked = read.apply(payloadJson);
        var about = about(workspace, asked);
        about.put("reason", problem.what());
        about.put("remedy", problem.remedy());
        notifications.tell(workspace, asked.account(), Notifications.FAILED, about);
    }

    /** The job may be what is wrong. */
    private Map<String, String> about(WorkspaceId workspace, Generation asked) {
        try {
            return about(jobs.posting(workspace, asked.job()));
        } catch (Failure | BadInput unusable) {
            return new LinkedHashMap<>();
        }
    }

    private static Map<String, String> about(JobPosting posting) {
        var about = new LinkedHashMap<String, String>();
        about.put("title", Objects.requireNonNullElse(posting.title(), ""));
        about.put("company", Objects.requireNonNullElse(posting.company(), ""));
        return about;
    }

    /** Stages go back and forth while pages are fitted; people are told only how far it has come. */
    private static Progress telling(TaskContext context) {
        int[] furthest = {-1};
        return stage -> {
            if (stage.ordinal() <= furthest[0]) return;
            furthest[0] = stage.ordinal();
            context.stage(stage.name().toLowerCase(Locale.ROOT).replace('_', '-'), stage.ordinal(), STAGES);
        };
    }

    private String keep(TaskContext context, Generation asked, Resume resume, JobPosting posting, Tailored made) {
        var keeping = new Keeping(records, library, ulids, clock, context, asked, resume, posting);
        var ids = new ArrayList<Ulid>();
        var beside = asked.kinds().contains(DocumentKind.CV) ? keeping.versions(made) : List.<String>of();
        for (var kind : asked.kinds()) ids.add(keeping.last(kind, made));
        applications.generated(context.workspace(), asked.job(), ids.getFirst());
        var about = about(posting);
        about.put("path", "/documents/" + ids.getFirst());
        var outcome =
                Outcome.of(asked.kinds(), asked.order().formats(), made.files().keySet());
        if (outcome.lost() != null) about.put("reason", outcome.lost());
        notifications.tell(context.workspace(), asked.account(), outcome.kind(), about);
        var told = ids.stream().map(id -> Keeping.told(id, asked.kinds().get(ids.indexOf(id))));
        return Stream.concat(told, beside.stream()).collect(Collectors.joining(",", "{\"documents\":[", "]}"));
    }
}
