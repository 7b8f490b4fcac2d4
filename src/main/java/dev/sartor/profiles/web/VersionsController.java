package dev.sartor.profiles.web;

import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.kernel.paging.Paged;
import dev.sartor.platform.IfMatch;
import dev.sartor.platform.Sortable;
import dev.sartor.platform.WithoutIdempotencyKey;
import dev.sartor.profiles.Completeness;
import dev.sartor.profiles.Difference;
import dev.sartor.profiles.Shelf;
import dev.sartor.profiles.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a profile was before, what changed, and back again; and what it lacks still. */
@RestController
@RequestMapping("/api/v1/profiles/{id}")
class VersionsController {
    private final Shelf shelf;

    VersionsController(Shelf shelf) {
        this.shelf = shelf;
    }

    record Saved(int number, Version.Reason reason, AccountId by, Instant at) {}

    record Told(int number, Map<String, @Nullable Object> resume) {}

    record Changes(int from, int to, List<Difference> changes) {}

    @GetMapping("/versions")
    Paged<Saved> list(@PathVariable String id, @Sortable("number") PageAsked asked, Actor actor) {
        return shelf.versions(actor.workspace(), Editing.id(id), asked)
                .map(one -> new Saved(one.number(), one.reason(), one.by(), one.at()));
    }

    @GetMapping("/versions/{number}")
    Told get(@PathVariable String id, @PathVariable String number, Actor actor) {
        int wanted = number(number);
        return new Told(wanted, ResumeBody.members(shelf.version(actor.workspace(), Editing.id(id), wanted)));
    }

    /**
     * What became of one version in another.
     *
     * @param from the version before when nothing is said
     */
    @GetMapping("/versions/{number}/changes")
    Changes changes(
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String from,
            Actor actor) {
        int to = number(number);
        int start = from == null ? to - 1 : number(from);
        var before = start == 0
                ? Map.<String, @Nullable Object>of()
                : ResumeBody.members(shelf.version(actor.workspace(), Editing.id(id), start));
        var after = ResumeBody.members(shelf.version(actor.workspace(), Editing.id(id), to));
        return new Changes(start, to, Difference.between(before, after));
    }

    /** Saves the old version anew; nothing between is lost. */
    @PostMapping("/versions/{number}/restore")
    @WithoutIdempotencyKey
    ResponseEntity<ProfileView> restore(
            @PathVariable String id, @PathVariable String number, Actor actor, IfMatch seen) {
        var profile = shelf.find(actor.workspace(), Editing.id(id));
        var old = shelf.version(actor.workspace(), profile.id(), number(number));
        return ProfileView.answer(
                shelf.save(actor, profile.id(), profile.name(), old, Version.Reason.RESTORED, seen::holds));
    }

    @GetMapping("/completeness")
    Completeness completeness(@PathVariable String id, Actor actor) {
        return Completeness.of(shelf.find(actor.workspace(), Editing.id(id)).resume());
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) throw Failure.notFound("version");
        return Integer.parseInt(text);
    }
}
