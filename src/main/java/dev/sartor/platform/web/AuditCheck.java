package dev.sartor.platform.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.platform.Admitted;
import dev.sartor.platform.Audited;
import dev.sartor.platform.audit.Audit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Notes, when an answer is about to go out, what was asked for and by whom. */
public final class AuditCheck implements HandlerInterceptor {
    private final Audit audit;

    public AuditCheck(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(handler instanceof HandlerMethod method) || !CallerCheck.isOurs(method)) return;
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        int status = response.getStatus();
        boolean refused = status == 401 || status == 403 || status == 429;
        if (reads && !refused && CallerCheck.marked(method, Audited.class) == null) return;
        var asked = new Audit.Asked(
                request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                things(request),
                status,
                Objects.requireNonNullElse(response.getHeader(RequestIds.HEADER), ""),
                request.getRemoteAddr());
        var actor = Admitted.actor(request);
        if (actor != null) audit.note(actor, asked);
        else if (refused) audit.refused(asked);
    }

    /** Ids alone: whatever else stands in an address may be anything. */
    private static List<String> things(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables.values().stream()
                        .map(String::valueOf)
                        .filter(value -> Ulid.isValid(value) || value.matches("\\d{1,9}"))
                        .toList()
                : List.of();
    }
}
