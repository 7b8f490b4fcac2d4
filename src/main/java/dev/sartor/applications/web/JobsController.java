package dev.sartor.applications.web;

import dev.sartor.applications.Job;
import dev.sartor.applications.JobBook;
import dev.sartor.applications.JobGiven;
import dev.sartor.applications.LinkedPostings;
import dev.sartor.containment.Containment;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.kernel.paging.Paged;
import dev.sartor.platform.Feature;
import dev.sartor.platform.Features;
import dev.sartor.platform.IfMatch;
import dev.sartor.platform.MergePatch;
import dev.sartor.platform.Sortable;
import dev.sartor.platform.WithoutIdempotencyKey;
import dev.sartor.postings.Postings;
import dev.sartor.postings.boards.PostingPages;
import dev.sartor.postings.files.PostingFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Jobs: from text, from a file, by hand. */
@RestController
@RequestMapping("/api/v1/jobs")
class JobsController {
    private final JobBook jobs;
    private final LinkedPostings links;
    private final MergePatch patches;
    private final Features features;

    JobsController(JobBook jobs, LinkedPostings links, MergePatch patches, Features features) {
        this.features = features;
        this.jobs = jobs;
        this.links = links;
        this.patches = patches;
    }

    /** What to read a posting from; a site is asked once consent is given, now or before. */
    record Parse(
            @Nullable String text,
            @Nullable String url,
            @Nullable Boolean consent) {}

    @PostMapping
    ResponseEntity<JobView> add(Actor actor, @RequestBody JobGiven given) {
        return created(actor, jobs.add(actor.workspace(), given));
    }

    /** A posting as a PDF, a Word file, a page or text. */
    @PostMapping(path = "/file", consumes = "multipart/form-data")
    ResponseEntity<JobView> addFile(Actor actor, @RequestPart("file") MultipartFile file) throws IOException {
        features.needs(Feature.ARTIFACT_UPLOAD, actor.workspace());
        var text = text(file.getBytes());
        return created(actor, jobs.add(actor.workspace(), new JobGiven(null, null, null, null, text)));
    }

    /** The name a stranger gave the file is not repeated. */
    private static String text(byte[] bytes) {
        if (PostingFiles.isDocument(bytes)) return PostingFiles.text(bytes, "The file", Containment.shared());
        if (PostingPages.recognises(bytes))
            return Postings.only(PostingPages.read(bytes, "The file"), "The file", "Give a file with one.")
                    .text();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Reads a posting and keeps nothing. */
    @WithoutIdempotencyKey
    @PostMapping("/parse")
    JsonNode parse(Actor actor, @RequestBody Parse asked) {
        if (asked.url() != null) {
            return Postable.withText(links.read(actor, asked.url(), Boolean.TRUE.equals(asked.consent())));
        }
        if (asked.text() == null) throw Failure.invalid("text", "is needed");
        return Postable.json(Postings.only(asked.text()));
    }

    /** A page to read postings from. */
    record Link(String url, @Nullable Boolean consent) {}

    /** What a page holds, to choose from. */
    record Linked(List<JsonNode> postings) {}

    /** Reads every posting of a page, each with its text, and keeps nothing; a site is asked once consent is given. */
    @WithoutIdempotencyKey
    @PostMapping("/links")
    Linked links(Actor actor, @RequestBody Link asked) {
        var found = links.all(actor, asked.url(), Boolean.TRUE.equals(asked.consent()));
        return new Linked(found.stream().map(Postable::withText).toList());
    }

    @GetMapping
    Paged<JobView.Row> list(
            Actor actor,
            @Sortable({"createdAt", "updatedAt", "title", "company"}) PageAsked asked,
            @RequestParam(required = false) @Nullable String q) {
        return jobs.list(actor.workspace(), q, asked).map(JobView.Row::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<JobView> get(Actor actor, @PathVariable String id) {
        var shown = jobs.shown(actor.workspace(), Paths.id(id, "job"));
        return ResponseEntity.ok().eTag(tag(shown.job())).body(JobView.of(shown.job(), shown.appliedBefore()));
    }

    /** What the job asks, as read from its text. */
    @GetMapping("/{id}/posting")
    JsonNode posting(Actor actor, @PathVariable String id) {
        return Postable.json(jobs.posting(actor.workspace(), Paths.id(id, "job")));
    }

    @PatchMapping("/{id}")
    ResponseEntity<JobView> change(Actor actor, @PathVariable String id, IfMatch seen, @RequestBody JsonNode patch) {
        var job = jobs.get(actor.workspace(), Paths.id(id, "job"));
        seen.holds(job.version());
        var changed = patches.patched(JobView.Change.of(job), patch).onto(job);
        return shown(actor, jobs.change(actor.workspace(), changed, job.version()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String id) {
        jobs.remove(actor.workspace(), Paths.id(id, "job"));
    }

    private ResponseEntity<JobView> created(Actor actor, Job job) {
        var address = URI.create("/api/v1/jobs/" + job.id());
        return ResponseEntity.created(address).eTag(tag(job)).body(view(actor, job));
    }

    private ResponseEntity<JobView> shown(Actor actor, Job job) {
        return ResponseEntity.ok().eTag(tag(job)).body(view(actor, job));
    }

    private JobView view(Actor actor, Job job) {
        return JobView.of(job, jobs.appliedBefore(actor.workspace(), job));
    }

    private static String tag(Job job) {
        return IfMatch.tag(job.version());
    }
}
