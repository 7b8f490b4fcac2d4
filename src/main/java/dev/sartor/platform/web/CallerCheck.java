package dev.sartor.platform.web;

import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.platform.Admitted;
import dev.sartor.platform.Callers;
import dev.sartor.platform.Limited;
import dev.sartor.platform.Needs;
import dev.sartor.platform.Open;
import dev.sartor.platform.ServerRole;
import dev.sartor.platform.limits.RequestLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets nobody reach an endpoint of ours unknown or with too low a role, unless the endpoint is {@link Open}. */
public final class CallerCheck implements HandlerInterceptor {
    private static final Map<Asked, Optional<Annotation>> MARKS = new ConcurrentHashMap<>();

    private final SingletonSupplier<List<Callers>> callers;
    private final RequestLimits limits;
    private final ServerRole role;

    public CallerCheck(ObjectProvider<Callers> callers, RequestLimits limits, ServerRole role) {
        this.callers = SingletonSupplier.of(() -> callers.orderedStream().toList());
        this.limits = limits;
        this.role = role;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isOurs(method)) return true;
        if (Admitted.actor(request) != null) return true;
        if (!role.answers()) throw new Failure(Failure.Kind.UNAVAILABLE, "worker_only", "This server only works.");
        var caller = counted(request, response, method);
        caller.ifPresent(actor -> Admitted.as(request, actor));
        if (marked(method, Open.class) != null) return true;
        var actor = caller.orElseThrow(() -> new Failure(
                Failure.Kind.UNAUTHENTICATED, "sign_in_needed", "Sign in, or send an API key, to use this."));
        actor.needs(needed(method, request));
        return true;
    }

    /** A credential that does not hold is counted as nobody's, so that guessing is held to a limit as well. */
    private Optional<Actor> counted(HttpServletRequest request, HttpServletResponse response, HandlerMethod method) {
        var limited = marked(method, Limited.class);
        try {
            var caller = callers.obtain().stream()
                    .map(known -> known.caller(request))
                    .flatMap(Optional::stream)
                    .findFirst();
            limits.take(request, response, caller.orElse(null), limited);
            return caller;
        } catch (Failure failure) {
            if (failure.kind() == Failure.Kind.UNAUTHENTICATED) limits.take(request, response, null, limited);
            throw failure;
        }
    }

    /** @return who calls, as far as this is known yet */
    public static @Nullable Actor actor(HttpServletRequest request) {
        return Admitted.actor(request);
    }

    private static Role needed(HandlerMethod method, HttpServletRequest request) {
        var needs = marked(method, Needs.class);
        if (needs != null) return needs.value();
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD") ? Role.VIEWER : Role.EDITOR;
    }

    public static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("dev.sartor.");
    }

    /** @return the method's own mark, or its controller's */
    public static <A extends Annotation> @Nullable A marked(HandlerMethod method, Class<A> type) {
        var asked = new Asked(method.getMethod(), method.getBeanType(), type);
        return type.cast(MARKS.computeIfAbsent(asked, CallerCheck::mark).orElse(null));
    }

    private static Optional<Annotation> mark(Asked asked) {
        var own = AnnotatedElementUtils.findMergedAnnotation(asked.method, asked.mark);
        return Optional.ofNullable(
                own != null ? own : AnnotatedElementUtils.findMergedAnnotation(asked.controller, asked.mark));
    }

    /** Endpoints are few and asked about with each request. */
    private record Asked(Method method, Class<?> controller, Class<? extends Annotation> mark) {}
}
