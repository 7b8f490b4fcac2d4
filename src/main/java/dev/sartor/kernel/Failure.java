package dev.sartor.kernel;

import java.util.List;

/** A request that cannot be met, with a stable code for programs and one plain sentence for people. Carries no personal data. */
public final class Failure extends RuntimeException {
    /** What kind of failure it is; the numbers are those of HTTP. */
    public enum Kind {
        MALFORMED(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        CHANGED_MEANWHILE(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        INVALID(422),
        CONDITION_NEEDED(428),
        TOO_MANY(429),
        UPSTREAM(502),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** One field of the input that is wrong, as a JSON path ("work[0].startDate"). */
    public record Field(String field, String message) {}

    private final Kind kind;
    private final String code;
    private final List<Field> errors;

    public Failure(Kind kind, String code, String sentence, List<Field> errors) {
        super(sentence);
        this.kind = kind;
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    public Failure(Kind kind, String code, String sentence) {
        this(kind, code, sentence, List.of());
    }

    /** The same for an id that never was and one of another workspace. */
    public static Failure notFound(String what) {
        return new Failure(Kind.NOT_FOUND, "not_found", "There is no such " + what + ".");
    }

    public static Failure forbidden(String code, String sentence) {
        return new Failure(Kind.FORBIDDEN, code, sentence);
    }

    public static Failure conflict(String code, String sentence) {
        return new Failure(Kind.CONFLICT, code, sentence);
    }

    public static Failure invalid(String field, String message) {
        return invalid(List.of(new Field(field, message)));
    }

    public static Failure invalid(List<Field> errors) {
        var first = errors.getFirst();
        return new Failure(Kind.INVALID, "invalid", first.field() + ": " + first.message(), errors);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** What a person reads. */
    public String sentence() {
        return java.util.Objects.requireNonNullElse(getMessage(), "");
    }

    public List<Field> errors() {
        return errors;
    }
}
