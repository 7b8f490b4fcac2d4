package dev.sartor.profiles.web;

import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.model.resume.Resume;
import dev.sartor.platform.Needs;
import dev.sartor.platform.WithoutIdempotencyKey;
import dev.sartor.profiles.Shelf;
import dev.sartor.profiles.suggestions.BulletAdvice;
import dev.sartor.profiles.suggestions.SummaryMaterial;
import dev.sartor.profiles.suggestions.UnlistedSkill;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What could be said better. Keeps nothing and makes nothing up. */
@Needs(Role.VIEWER)
@WithoutIdempotencyKey
@RestController
@RequestMapping("/api/v1/suggest")
class SuggestController {
    private static final int LONGEST = 2000;

    private final Shelf shelf;

    SuggestController(Shelf shelf) {
        this.shelf = shelf;
    }

    record Bullet(String text, @Nullable String language) {}

    /** @param profile the default one when none is named */
    record Whose(@Nullable String profile) {}

    record Skills(List<UnlistedSkill> skills) {}

    @PostMapping("/bullet")
    BulletAdvice bullet(@RequestBody Bullet asked) {
        if (asked.text().isBlank() || asked.text().length() > LONGEST)
            throw Failure.invalid("text", "must have 1 to " + LONGEST + " characters");
        return BulletAdvice.of(asked.text(), Objects.requireNonNullElse(asked.language(), "en"));
    }

    @PostMapping("/skills")
    Skills skills(@RequestBody Whose whose, Actor actor) {
        return new Skills(UnlistedSkill.in(resume(whose, actor)));
    }

    @PostMapping("/summary")
    SummaryMaterial summary(@RequestBody Whose whose, Actor actor) {
        return SummaryMaterial.of(resume(whose, actor));
    }

    private Resume resume(Whose whose, Actor actor) {
        var named = whose.profile();
        var id = named == null ? shelf.standard(actor.workspace()) : Editing.id(named);
        return shelf.resume(actor.workspace(), id);
    }
}
