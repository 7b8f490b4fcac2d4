package dev.sartor.platform;

import dev.sartor.kernel.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells who sends a request. */
public interface Callers {
    /**
     * @return nobody when the request carries no credential
     * @throws dev.sartor.kernel.Failure (401) when it carries one that does not hold
     */
    Optional<Actor> caller(HttpServletRequest request);
}
