package dev.sartor.platform.web;

import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Failure;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every failure as a problem (RFC 9457) with a code that stays; never a trace, never what the person sent. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Object> failed(Failure failure) {
        return answer(failure.kind().status(), failure.code(), failure.sentence(), failure.errors());
    }

    @ExceptionHandler
    ResponseEntity<Object> unusable(BadInput bad) {
        return answer(422, "unusable_input", bad.what() + " " + bad.remedy(), List.of());
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure) {
        LOG.error("unexpected {}", failure.getClass().getName(), failure);
        return answer(
                500,
                "our_fault",
                "Something went wrong on our side; nothing was changed. Try again, and tell us the request's id.",
                List.of());
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var reason = HttpStatus.valueOf(status.value());
        return answer(
                status.value(), reason.name().toLowerCase(Locale.ROOT), reason.getReasonPhrase() + ".", List.of());
    }

    private static ResponseEntity<Object> answer(int status, String code, String sentence, List<Failure.Field> errors) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), sentence);
        problem.setProperty("code", code);
        if (!errors.isEmpty()) problem.setProperty("errors", errors);
        return ResponseEntity.status(status).body(problem);
    }
}
