package dev.sartor.profiles.web;

import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.platform.IfMatch;
import dev.sartor.profiles.Profile;
import dev.sartor.profiles.Section;
import dev.sartor.profiles.Shelf;
import dev.sartor.profiles.Version.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lists of the default profile, entry by entry. The ETag is the profile's: one change at a time. */
@RestController
@RequestMapping("/api/v1/{section:experiences|projects|skills|education}")
class SectionsController {
    private final Shelf shelf;

    SectionsController(Shelf shelf) {
        this.shelf = shelf;
    }

    record Entries(List<Map<String, @Nullable Object>> data) {}

    @GetMapping
    ResponseEntity<Entries> list(@PathVariable String section, Actor actor) {
        var profile = profile(actor);
        return answer(profile, new Entries(section(section).of(profile.resume())));
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, @Nullable Object>> get(
            @PathVariable String section, @PathVariable String id, Actor actor) {
        var profile = profile(actor);
        return answer(profile, section(section).find(profile.resume(), id));
    }

    /** Needs no If-Match: an entry more overwrites nobody's. */
    @PostMapping(consumes = ResumeBody.JSON)
    ResponseEntity<Map<String, @Nullable Object>> add(
            @PathVariable String section, @RequestBody byte[] body, Actor actor) {
        var profile = profile(actor);
        var after = shelf.save(
                actor,
                profile.id(),
                profile.name(),
                section(section).with(profile.resume(), ResumeBody.entry(ResumeBody.object(body))),
                Reason.SAVED,
                version -> {});
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(IfMatch.tag(after.version()))
                .body(section(section).of(after.resume()).getLast());
    }

    @PutMapping(path = "/{id}", consumes = ResumeBody.JSON)
    ResponseEntity<Map<String, @Nullable Object>> replace(
            @PathVariable String section,
            @PathVariable String id,
            @RequestBody byte[] body,
            Actor actor,
            IfMatch seen) {
        return write(actor, section(section), id, ResumeBody.entry(ResumeBody.object(body)), seen);
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {ResumeBody.JSON, ResumeBody.PATCH})
    ResponseEntity<Map<String, @Nullable Object>> patch(
            @PathVariable String section,
            @PathVariable String id,
            @RequestBody byte[] body,
            Actor actor,
            IfMatch seen) {
        var current = section(section).find(profile(actor).resume(), id);
        return write(actor, section(section), id, ResumeBody.entry(ResumeBody.patched(current, body)), seen);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String section, @PathVariable String id, Actor actor, IfMatch seen) {
        var profile = profile(actor);
        var rest = section(section).without(profile.resume(), id);
        var after = shelf.save(actor, profile.id(), profile.name(), rest, Reason.SAVED, seen::holds);
        return ResponseEntity.noContent().eTag(IfMatch.tag(after.version())).build();
    }

    private ResponseEntity<Map<String, @Nullable Object>> write(
            Actor actor, Section section, String id, Map<String, @Nullable Object> entry, IfMatch seen) {
        var profile = profile(actor);
        var resume = section.replaced(profile.resume(), id, entry);
        var after = shelf.save(actor, profile.id(), profile.name(), resume, Reason.SAVED, seen::holds);
        return answer(after, section.find(after.resume(), id));
    }

    private Profile profile(Actor actor) {
        return shelf.findStandard(actor.workspace());
    }

    private static <T> ResponseEntity<T> answer(Profile profile, T body) {
        return ResponseEntity.ok().eTag(IfMatch.tag(profile.version())).body(body);
    }

    private static Section section(String name) {
        try {
            return Section.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Failure.notFound("list");
        }
    }
}
