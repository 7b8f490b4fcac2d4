package dev.sartor.platform;

import dev.sartor.kernel.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Who sends a request, once this is known. */
public final class Admitted {
    private static final String ATTRIBUTE = Admitted.class.getName();

    private Admitted() {}

    /** The request is this person's from now on; also that of someone who has just signed in with it. */
    public static void as(HttpServletRequest request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
    }

    public static @Nullable Actor actor(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Actor actor ? actor : null;
    }
}
