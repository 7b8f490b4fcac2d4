package dev.sartor.profiles.web;

import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.platform.IfMatch;
import dev.sartor.profiles.Shelf;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The profile that is meant when none is named. */
@RestController
@RequestMapping("/api/v1/profile")
class ProfileController {
    private final Shelf shelf;
    private final Editing editing;

    ProfileController(Shelf shelf, Editing editing) {
        this.shelf = shelf;
        this.editing = editing;
    }

    @GetMapping
    ResponseEntity<ProfileView> get(Actor actor) {
        return ProfileView.answer(shelf.findStandard(actor.workspace()));
    }

    @PostMapping(consumes = ResumeBody.JSON)
    ResponseEntity<ProfileView> add(@RequestBody byte[] body, Actor actor) {
        if (shelf.standardIfAny(actor.workspace()).isPresent())
            throw Failure.conflict(
                    "profile_exists", "There is a default profile; change it, or add another at profiles.");
        return ProfileView.created(editing.add(actor, body));
    }

    @PutMapping(consumes = ResumeBody.JSON)
    ResponseEntity<ProfileView> replace(@RequestBody byte[] body, Actor actor, IfMatch seen) {
        return ProfileView.answer(editing.replace(actor, shelf.standard(actor.workspace()), body, seen));
    }

    @PatchMapping(consumes = {ResumeBody.JSON, ResumeBody.PATCH})
    ResponseEntity<ProfileView> patch(@RequestBody byte[] body, Actor actor, IfMatch seen) {
        return ProfileView.answer(editing.patch(actor, shelf.standard(actor.workspace()), body, seen));
    }
}
