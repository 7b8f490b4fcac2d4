package dev.sartor.profiles.web;

import dev.sartor.kernel.Actor;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.kernel.paging.Paged;
import dev.sartor.platform.IfMatch;
import dev.sartor.platform.Sortable;
import dev.sartor.platform.WithoutIdempotencyKey;
import dev.sartor.profiles.Shelf;
import dev.sartor.profiles.photos.Portraits;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** All profiles of the workspace. */
@RestController
@RequestMapping("/api/v1/profiles")
class ProfilesController {
    private final Shelf shelf;
    private final Editing editing;
    private final Portraits portraits;

    ProfilesController(Shelf shelf, Editing editing, Portraits portraits) {
        this.shelf = shelf;
        this.editing = editing;
        this.portraits = portraits;
    }

    @GetMapping
    Paged<ProfileView.Brief> list(@Sortable({"updatedAt", "createdAt", "name"}) PageAsked asked, Actor actor) {
        return shelf.list(actor.workspace(), asked).map(ProfileView.Brief::of);
    }

    @PostMapping(consumes = ResumeBody.JSON)
    ResponseEntity<ProfileView> add(@RequestBody byte[] body, Actor actor) {
        return ProfileView.created(editing.add(actor, body));
    }

    @GetMapping("/{id}")
    ResponseEntity<ProfileView> get(@PathVariable String id, Actor actor) {
        return ProfileView.answer(shelf.find(actor.workspace(), Editing.id(id)));
    }

    @PutMapping(path = "/{id}", consumes = ResumeBody.JSON)
    ResponseEntity<ProfileView> replace(@PathVariable String id, @RequestBody byte[] body, Actor actor, IfMatch seen) {
        return ProfileView.answer(editing.replace(actor, Editing.id(id), body, seen));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {ResumeBody.JSON, ResumeBody.PATCH})
    ResponseEntity<ProfileView> patch(@PathVariable String id, @RequestBody byte[] body, Actor actor, IfMatch seen) {
        return ProfileView.answer(editing.patch(actor, Editing.id(id), body, seen));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, Actor actor, IfMatch seen) {
        portraits.removeProfile(actor, Editing.id(id), seen::holds);
    }

    /** From now on this one is meant when none is named. */
    @PostMapping("/{id}/default")
    @WithoutIdempotencyKey
    ResponseEntity<ProfileView> makeStandard(@PathVariable String id, Actor actor) {
        return ProfileView.answer(shelf.makeStandard(actor, Editing.id(id)));
    }
}
