package dev.sartor.profiles.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.platform.IfMatch;
import dev.sartor.profiles.Profile;
import dev.sartor.profiles.Shelf;
import dev.sartor.profiles.Version.Reason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes profiles as the bodies say, for the default one and for any other alike. */
@Component
class Editing {
    private static final Set<String> MEMBERS = Set.of(ResumeBody.NAME, ResumeBody.RESUME);
    private static final String FIRST_NAME = "My profile";

    private final Shelf shelf;

    Editing(Shelf shelf) {
        this.shelf = shelf;
    }

    Profile add(Actor actor, byte[] bytes) {
        var body = ResumeBody.object(bytes);
        ResumeBody.only(body, MEMBERS);
        var resume = ResumeBody.resume(Objects.requireNonNullElse(body.get(ResumeBody.RESUME), Map.of()));
        var name = Objects.requireNonNullElse(ResumeBody.name(body), FIRST_NAME);
        return shelf.add(actor, name, resume, Reason.CREATED);
    }

    Profile replace(Actor actor, Ulid id, byte[] bytes, IfMatch seen) {
        return write(actor, id, ResumeBody.object(bytes), seen);
    }

    Profile patch(Actor actor, Ulid id, byte[] bytes, IfMatch seen) {
        var current = shelf.find(actor.workspace(), id);
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put(ResumeBody.NAME, current.name());
        members.put(ResumeBody.RESUME, ResumeBody.members(current.resume()));
        return write(actor, id, ResumeBody.patched(members, bytes), seen);
    }

    private Profile write(Actor actor, Ulid id, Map<String, @Nullable Object> body, IfMatch seen) {
        ResumeBody.only(body, MEMBERS);
        var resume = ResumeBody.resume(body.get(ResumeBody.RESUME));
        var name = ResumeBody.name(body);
        var kept = name == null ? shelf.find(actor.workspace(), id).name() : name;
        return shelf.save(actor, id, kept, resume, Reason.SAVED, seen::holds);
    }

    /** @throws Failure (404) for what is no id, as for one that never was */
    static Ulid id(String text) {
        if (!Ulid.isValid(text)) throw Failure.notFound("profile");
        return Ulid.from(text);
    }
}
