package dev.sartor.platform.web;

import dev.sartor.kernel.Failure;
import dev.sartor.platform.IfMatch;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code If-Match} for endpoints that write only over what their caller has seen. */
public final class IfMatchArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(IfMatch.class);
    }

    @Override
    public IfMatch resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var header = request.getHeader("If-Match");
        if (header == null || header.isBlank()) {
            throw new Failure(
                    Failure.Kind.CONDITION_NEEDED,
                    "if_match_needed",
                    "Send If-Match with the ETag of what you last read, so that nobody's change is lost.");
        }
        return new IfMatch(Arrays.stream(header.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", ""))
                .collect(Collectors.toSet()));
    }
}
