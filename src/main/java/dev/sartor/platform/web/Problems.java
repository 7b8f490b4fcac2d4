package dev.sartor.platform.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.WrongKind;
import dev.sartor.platform.json.JsonFailures;
import dev.sartor.platform.logging.Traces;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;

/** Every failure as a problem (RFC 9457) with a code that stays; never a trace, never what the person sent. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Object> failed(Failure failure) {
        return answer(failure, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> unusable(BadInput bad) {
        return answer(
                new Failure(Failure.Kind.INVALID, "unusable_input", bad.what() + " " + bad.remedy()),
                new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongKind(WrongKind bad) {
        return answer(
                new Failure(Failure.Kind.UNSUPPORTED, "wrong_kind", bad.what() + " " + bad.remedy()),
                new HttpHeaders());
    }

    /** Tomcat's words for what it does not take apart; they say whether there was too much of it. */
    @ExceptionHandler({MultipartException.class, InvalidParameterException.class})
    ResponseEntity<Object> notTakenApart(RuntimeException failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure known) return failed(known);
            if (cause.getClass().getSimpleName().matches("(FileCount|FileSize|Size)LimitExceededException"))
                return standing(413, new HttpHeaders());
        }
        return answer(malformed("body", "is no form or upload that can be read"), new HttpHeaders());
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception failure, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) return null;
        var known = DatabaseFailures.of(failure);
        if (known.isPresent()) return failed(known.get());
        LOG.error("unexpected in {}: {}", request.getMethod(), Traces.of(failure));
        return problem(500, "our_fault", OURS, List.of(), new HttpHeaders());
    }

    private static final String OURS =
            "Something went wrong on our side; nothing was changed. Try again, and tell us the request's id.";

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure known) return answer(known, headers);
            if (cause instanceof JacksonException wrong) return answer(JsonFailures.of(wrong), headers);
        }
        return answer(malformed("body", "is missing or cannot be read"), headers);
    }

    /** A part's header that is too long is no large upload but a malformed one. */
    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Header section"))
                return answer(malformed("body", "has a part whose header is too long"), headers);
        }
        return standing(413, headers);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(malformed(failure.getParameterName(), "is required"), headers);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(malformed(failure.getRequestPartName(), "is required"), headers);
    }

    /** An id in the path that is none cannot be the id of anything: the same answer as for an unknown one. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (failure instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                && Objects.equals(failure.getRequiredType(), Ulid.class)) {
            return answer(Failure.notFound("thing"), headers);
        }
        return answer(
                malformed(Objects.requireNonNullElse(failure.getPropertyName(), "query"), "is not valid"), headers);
    }

    /** Whoever went away meanwhile is no failure of ours, and needs no answer; nor is a stream that was open its whole life. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) return null;
        if (failure instanceof AsyncRequestTimeoutException && isUnderWay(request)) return null;
        if (status.is5xxServerError()) LOG.error("unexpected: {}", Traces.of(failure));
        return standing(status.value(), headers);
    }

    private static boolean isUnderWay(WebRequest request) {
        if (!(request instanceof NativeWebRequest web)) return false;
        var response = web.getNativeResponse(HttpServletResponse.class);
        return response != null && response.isCommitted();
    }

    /** A problem that has no more to say than its status. */
    static ResponseEntity<Object> standing(int status, HttpHeaders headers) {
        var reason = Objects.requireNonNullElse(HttpStatus.resolve(status), HttpStatus.BAD_REQUEST);
        if (status >= 500 && status != 503) return problem(status, "our_fault", OURS, List.of(), headers);
        return problem(
                status, reason.name().toLowerCase(Locale.ROOT), reason.getReasonPhrase() + ".", List.of(), headers);
    }

    private static Failure malformed(String field, String message) {
        return new Failure(
                Failure.Kind.MALFORMED,
                "malformed",
                field + ": " + message,
                List.of(new Failure.Field(field, message)));
    }

    private static ResponseEntity<Object> answer(Failure failure, HttpHeaders headers) {
        return problem(failure.kind().status(), failure.code(), failure.sentence(), failure.errors(), headers);
    }

    private static ResponseEntity<Object> problem(
            int status, String code, String sentence, List<Failure.Field> errors, HttpHeaders headers) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), sentence);
        problem.setProperty("code", code);
        if (!errors.isEmpty()) problem.setProperty("errors", errors);
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
