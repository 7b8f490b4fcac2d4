package dev.sartor.platform.web;

import dev.sartor.kernel.Failure;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.platform.Sortable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code page}, {@code size} and {@code sort} of a list that says what it is {@link Sortable} by. */
public final class PageArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(PageAsked.class);
    }

    @Override
    public PageAsked resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var sortable = Objects.requireNonNull(
                parameter.getParameterAnnotation(Sortable.class), "a list says what it can be sorted by");
        return PageAsked.of(
                number(request, "page"),
                number(request, "size"),
                request.getParameter("sort"),
                List.of(sortable.value()));
    }

    private static @Nullable Integer number(NativeWebRequest request, String name) {
        var text = request.getParameter(name);
        if (text == null) return null;
        if (!text.matches("[0-9]{1,9}")) throw Failure.invalid(name, "must be a whole number");
        return Integer.valueOf(text);
    }
}
