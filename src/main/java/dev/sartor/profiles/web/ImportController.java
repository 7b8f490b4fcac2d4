package dev.sartor.profiles.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.parsing.merging.Addition;
import dev.sartor.parsing.merging.Conflict;
import dev.sartor.parsing.merging.Policy;
import dev.sartor.platform.Feature;
import dev.sartor.platform.Features;
import dev.sartor.platform.IfMatch;
import dev.sartor.platform.WithoutIdempotencyKey;
import dev.sartor.profiles.Completeness;
import dev.sartor.profiles.Import;
import dev.sartor.profiles.Shelf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes a person's files into a profile. The same files twice change nothing the second time, so no key is needed; and
 * no transaction is held open while they are read.
 */
@RestController
@WithoutIdempotencyKey
class ImportController {
    private static final int MOST_FILES = 20;
    private static final int LONGEST_NAME = 100;

    private final Shelf shelf;
    private final Import imports;
    private final Features features;

    ImportController(Shelf shelf, Import imports, Features features) {
        this.features = features;
        this.shelf = shelf;
        this.imports = imports;
    }

    record Report(
            ProfileView profile,
            List<Import.FileRead> files,
            List<Addition> additions,
            List<Conflict> conflicts,
            Completeness completeness) {}

    /** Into the default profile, which is made when there is none. */
    @PostMapping(path = "/api/v1/profile/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Report> intoStandard(
            @RequestPart("file") List<MultipartFile> files,
            @RequestParam(defaultValue = "ask") String policy,
            Actor actor) {
        return into(actor, shelf.standardIfAny(actor.workspace()).orElse(null), files, policy);
    }

    @PostMapping(path = "/api/v1/profiles/{id}/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Report> into(
            @PathVariable String id,
            @RequestPart("file") List<MultipartFile> files,
            @RequestParam(defaultValue = "ask") String policy,
            Actor actor) {
        return into(actor, Editing.id(id), files, policy);
    }

    private ResponseEntity<Report> into(Actor actor, @Nullable Ulid profile, List<MultipartFile> files, String policy) {
        features.needs(Feature.ARTIFACT_UPLOAD, actor.workspace());
        if (files.isEmpty() || files.size() > MOST_FILES)
            throw Failure.invalid("file", "must be 1 to " + MOST_FILES + " files");
        var whose = policy(policy);
        var outcome = imports.into(actor, profile, read(files), whose);
        var report = new Report(
                ProfileView.of(outcome.profile()),
                outcome.files(),
                outcome.additions(),
                outcome.conflicts(),
                outcome.completeness());
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(outcome.profile().version()))
                .body(report);
    }

    private static Policy policy(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "mine" -> Policy.MINE;
            case "theirs" -> Policy.THEIRS;
            case "ask" -> Policy.ASK;
            default -> throw Failure.invalid("policy", "must be mine, theirs or ask");
        };
    }

    private static List<Import.File> read(List<MultipartFile> files) {
        var out = new ArrayList<Import.File>();
        for (var file : files) {
            try {
                out.add(new Import.File(shown(file.getOriginalFilename()), file.getBytes()));
            } catch (IOException e) {
                throw new Failure(Failure.Kind.MALFORMED, "malformed", "A file did not arrive whole. Send it again.");
            }
        }
        return out;
    }

    /** A name is only ever shown, so only what can be shown of it is kept. */
    private static String shown(@Nullable String name) {
        var last = Objects.requireNonNullElse(name, "")
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[^\\p{L}\\p{N} ._()-]", "");
        var kept = last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
        return kept.isBlank() ? "the file" : kept;
    }
}
