package dev.sartor.platform.web;

import dev.sartor.kernel.Failure;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses bodies that are too long, at once where the length is said, else as soon as it is passed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimits extends OncePerRequestFilter {
    private final HandlerExceptionResolver problems;
    private final Clock clock;
    private final DataSize plain;
    private final DataSize upload;

    BodyLimits(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            Clock clock,
            @Value("${sartor.limits.body:1MB}") DataSize plain,
            @Value("${spring.servlet.multipart.max-request-size:12MB}") DataSize upload) {
        this.problems = problems;
        this.clock = clock;
        this.plain = plain;
        this.upload = upload;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var limit = type != null && type.regionMatches(true, 0, "multipart/", 0, 10) ? upload : plain;
        if (request.getContentLengthLong() > limit.toBytes()) {
            problems.resolveException(request, response, null, tooLong(limit));
            return;
        }
        chain.doFilter(new BoundedRequest(request, limit.toBytes(), () -> tooLong(limit), new Pace(clock)), response);
    }

    private static Failure tooLong(DataSize limit) {
        return new Failure(
                Failure.Kind.TOO_LARGE,
                "body_too_large",
                "The body is longer than " + limit.toKilobytes() + " kB. Send less at once.");
    }
}
