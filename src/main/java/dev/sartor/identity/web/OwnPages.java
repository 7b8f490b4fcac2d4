package dev.sartor.identity.web;

import dev.sartor.kernel.Failure;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a request with a cookie may come from: our own pages, or origins that the operator named. */
@Component
class OwnPages {
    /** A header that other sites' forms and pictures cannot send. Its value does not matter. */
    static final String HEADER = "X-Sartor";

    private final Set<String> origins;

    OwnPages(@Value("${sartor.origins:}") Set<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    /** @throws Failure (403) when the request comes from elsewhere, or could */
    void check(HttpServletRequest request) {
        if (request.getHeader(HEADER) == null) {
            throw Failure.forbidden("header_needed", "Send the header " + HEADER + " with any value.");
        }
        var origin = request.getHeader("Origin");
        var site = request.getHeader("Sec-Fetch-Site");
        var fromHere = origin == null
                ? site == null || site.equals("same-origin")
                : origins.contains(origin) || isOwn(origin, request);
        if (!fromHere) {
            throw Failure.forbidden("origin_refused", "This page may not use the session; open Sartor's own.");
        }
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            var from = URI.create(origin);
            return request.getScheme().equals(from.getScheme())
                    && from.getAuthority() != null
                    && from.getAuthority().equals(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
