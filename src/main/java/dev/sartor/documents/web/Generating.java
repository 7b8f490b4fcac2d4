package dev.sartor.documents.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.applications.Jobs;
import dev.sartor.documents.DocumentKind;
import dev.sartor.documents.Generation;
import dev.sartor.documents.json.GenerationJson;
import dev.sartor.documents.making.GenerateWork;
import dev.sartor.exports.ExportFormat;
import dev.sartor.exports.Exports;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.platform.Feature;
import dev.sartor.platform.Features;
import dev.sartor.profiles.ProfilePhotos;
import dev.sartor.profiles.Profiles;
import dev.sartor.tasks.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Checks what is asked for while the person is still there, and has it done in the background. */
@Component
class Generating {
    private final Tasks tasks;
    private final Profiles profiles;
    private final ProfilePhotos photos;
    private final Jobs jobs;
    private final Features features;
    private final Clock clock;

    Generating(Tasks tasks, Profiles profiles, ProfilePhotos photos, Jobs jobs, Features features, Clock clock) {
        this.features = features;
        this.tasks = tasks;
        this.profiles = profiles;
        this.photos = photos;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @return the task; the same for the same wish while that is not done */
    Ulid ask(Actor actor, List<DocumentKind> kinds, GenerationAsked asked) {
        var workspace = actor.workspace();
        for (var kind : kinds) features.needs(feature(kind), workspace);
        var job = asked.job();
        named("jobId", () -> jobs.posting(workspace, job));
        var profile = asked.profile();
        var known = profile == null ? profiles.standard(workspace) : profile;
        named("profileId", () -> profiles.resume(workspace, known));
        var formats = Exports.all().stream().map(ExportFormat::id).toList();
        var order = asked.order(LocalDate.now(clock), formats);
        if (order.photo() && photos.find(workspace, known).isEmpty())
            throw Failure.invalid("options.photo", "must be left out: the profile has no photo");
        var payload = GenerationJson.write(new Generation(kinds, known, job, order, actor.account()));
        var key = job + "/" + Integer.toHexString(Objects.hash(kinds.toString(), known, order));
        return tasks.enqueue(workspace, GenerateWork.TYPE, payload, key);
    }

    private static Feature feature(DocumentKind kind) {
        return kind == DocumentKind.CV ? Feature.CV_GENERATION : Feature.COVER_LETTER;
    }

    /** What a body names and is not there is the body's mistake. */
    private static void named(String field, Supplier<?> found) {
        try {
            var _ = found.get();
        } catch (Failure failure) {
            if (failure.kind() != Failure.Kind.NOT_FOUND) throw failure;
            throw Failure.invalid(field, "names nothing of yours");
        }
    }
}
