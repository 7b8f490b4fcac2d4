package dev.sartor.platform.limits;

import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.platform.Limited;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Holds requests to their limits and tells in each answer what is left (draft-ietf-httpapi-ratelimit-headers-10). */
public final class RequestLimits {
    private final Limits limits;
    private final Buckets buckets;

    public RequestLimits(Limits limits, Buckets buckets) {
        this.limits = limits;
        this.buckets = buckets;
    }

    /** @throws Failure (429) when there is nothing left */
    public void take(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Actor actor,
            @Nullable Limited limited) {
        var address = request.getRemoteAddr();
        if (limited != null && limited.value() == Limited.To.GENERATIONS)
            take(
                    response,
                    limits.generations(),
                    actor == null ? address : actor.account().toString());
        if (limited != null && limited.value() == Limited.To.GUESTS && actor == null) {
            take(response, limits.guests(), address);
        } else if (actor != null && actor.credential().startsWith("key:")) {
            take(response, limits.apiKeys(), actor.credential());
        } else {
            take(response, limits.browsers(), actor == null ? address : actor.credential());
        }
    }

    private void take(HttpServletResponse response, Limit limit, String who) {
        if (limit.most() == 0) return;
        var left = buckets.take(limit, who);
        var window = limit.window().toSeconds();
        response.addHeader("RateLimit-Policy", '"' + limit.name() + "\";q=" + limit.most() + ";w=" + window);
        response.addHeader("RateLimit", '"' + limit.name() + "\";r=" + left.remaining() + ";t=" + left.seconds());
        if (left.allowed()) return;
        response.setHeader("Retry-After", Long.toString(left.seconds()));
        throw new Failure(
                Failure.Kind.TOO_MANY,
                "too_many_requests",
                "That was too often. Ask again in " + left.seconds() + " seconds.");
    }
}
