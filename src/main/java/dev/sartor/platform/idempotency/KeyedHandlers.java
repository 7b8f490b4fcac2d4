package dev.sartor.platform.idempotency;

import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.platform.Open;
import dev.sartor.platform.OptionalIdempotencyKey;
import dev.sartor.platform.WithoutIdempotencyKey;
import dev.sartor.platform.web.CallerCheck;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Calls our endpoints; one that comes with an {@code Idempotency-Key} runs in a transaction that keeps its answer
 * together with its effect. What fails is not kept: nothing happened, so the same key may try again.
 */
public final class KeyedHandlers extends RequestMappingHandlerAdapter {
    private static final String KEY = "Idempotency-Key";
    private static final Set<String> MUTATIONS = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final ObjectProvider<GivenAnswers> answers;
    private final ObjectProvider<Transactions> transactions;

    public KeyedHandlers(ObjectProvider<GivenAnswers> answers, ObjectProvider<Transactions> transactions) {
        this.answers = answers;
        this.transactions = transactions;
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod method) throws Exception {
        var actor = CallerCheck.actor(request);
        var key = actor == null ? null : key(request, method);
        if (actor == null || key == null) return super.handleInternal(request, response, method);
        return keyed(request, response, method, actor, key);
    }

    private static @Nullable String key(HttpServletRequest request, HandlerMethod method) {
        if (!MUTATIONS.contains(request.getMethod())
                || CallerCheck.marked(method, Open.class) != null
                || CallerCheck.marked(method, WithoutIdempotencyKey.class) != null) return null;
        var key = request.getHeader(KEY);
        if (key == null || key.isBlank()) {
            if (request.getMethod().equals("POST")
                    && CallerCheck.isOurs(method)
                    && CallerCheck.marked(method, OptionalIdempotencyKey.class) == null) throw wrong("is required");
            return null;
        }
        if (!key.matches("[\\x21-\\x7e]{1,255}")) throw wrong("must be 1 to 255 visible ASCII characters");
        return key;
    }

    private static Failure wrong(String message) {
        return new Failure(
                Failure.Kind.MALFORMED,
                "idempotency_key_needed",
                "Send an Idempotency-Key of your own making, a new one for each thing you ask for.",
                List.of(new Failure.Field(KEY, message)));
    }

    private @Nullable ModelAndView keyed(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod method, Actor actor, String key)
            throws Exception {
        var body = request instanceof MultipartHttpServletRequest
                ? null
                : request.getInputStream().readAllBytes();
        var fingerprint = request instanceof MultipartHttpServletRequest upload
                ? Fingerprint.of(upload, actor)
                : Fingerprint.of(request, actor, body == null ? new byte[0] : body);
        var call = body == null ? request : new KeyedRequest(request, body);
        var buffered = new ContentCachingResponseWrapper(response);
        var given = inTransaction(actor, () -> {
            var store = answers.getObject();
            store.claim(actor, key);
            var before = store.find(actor, key, fingerprint);
            if (before.isPresent()) return before.get();
            super.handleInternal(call, buffered, method);
            if (call.isAsyncStarted())
                throw new IllegalStateException("an answer that streams cannot be kept: " + method);
            var answer = answer(buffered);
            if (answer.status() < 500) store.keep(actor, key, fingerprint, answer);
            return null;
        });
        if (given == null) buffered.copyBodyToResponse();
        else replay(given, response);
        return null;
    }

    private static GivenAnswer answer(ContentCachingResponseWrapper response) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : GivenAnswers.HEADERS) {
            var value = name.equals("Content-Type") ? response.getContentType() : response.getHeader(name);
            if (value != null) headers.put(name, value);
        }
        return new GivenAnswer(response.getStatus(), headers, response.getContentAsByteArray());
    }

    private static void replay(GivenAnswer given, HttpServletResponse response) throws IOException {
        response.setStatus(given.status());
        given.headers().forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.setContentLength(given.body().length);
        response.getOutputStream().write(given.body());
    }

    private interface Work {
        @Nullable
        GivenAnswer run() throws Exception;
    }

    /** Endpoints may throw what is checked; the transaction is rolled back by what is not. */
    private @Nullable GivenAnswer inTransaction(Actor actor, Work work) throws Exception {
        try {
            return transactions
                    .getObject()
                    .in(actor.workspace(), () -> {
                        try {
                            return java.util.Optional.ofNullable(work.run());
                        } catch (RuntimeException e) {
                            throw e;
                        } catch (Exception e) {
                            throw new Carried(e);
                        }
                    })
                    .orElse(null);
        } catch (Carried carried) {
            throw carried.checked;
        }
    }

    private static final class Carried extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Exception checked;

        Carried(Exception checked) {
            super(checked);
            this.checked = checked;
        }
    }
}
