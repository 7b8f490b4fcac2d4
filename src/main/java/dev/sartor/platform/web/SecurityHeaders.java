package dev.sartor.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer tells browsers not to do; an endpoint that hands out files may say something stricter. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SecurityHeaders extends OncePerRequestFilter {
    static final String API = "default-src 'none'; frame-ancestors 'none'";
    /** The pages are files without scripts or styles of their own in them, so that 'self' stands for a nonce. */
    static final String PAGES = "default-src 'self'; script-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private static final List<String> NO_PAGES =
            List.of("/api/", "/actuator", "/openapi.json", "/generate-cv", "/error", "/test/");

    private final String transport;

    SecurityHeaders(@Value("${sartor.hsts:max-age=63072000}") String transport) {
        this.transport = transport;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var page = NO_PAGES.stream().noneMatch(path::startsWith);
        response.setHeader("Content-Security-Policy", page ? PAGES : API);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
        // Files with their content's hash in their names never change.
        var fixed = path.startsWith("/assets/");
        response.setHeader("Cache-Control", fixed ? "public, max-age=31536000, immutable" : "no-store");
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", transport);
        chain.doFilter(request, response);
    }
}
