package dev.sartor.platform.json;

import dev.sartor.kernel.Failure;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What Jackson found wrong, as a failure that names the field and never repeats its value. */
public final class JsonFailures {
    private static final int LONGEST = 200;

    private JsonFailures() {}

    /** @return 400 when the body is no JSON or out of bounds, 422 when it is JSON of another shape */
    public static Failure of(JacksonException wrong) {
        if (wrong instanceof StreamConstraintsException) return outOfBounds(field(wrong));
        if (wrong instanceof ValueInstantiationException && wrong.getCause() instanceof Failure inner)
            return inside(field(wrong), inner);
        if (wrong instanceof InputCoercionException)
            return Failure.invalid(field(wrong), "must be a whole number within its range");
        if (wrong instanceof DatabindException) return Failure.invalid(field(wrong), message(wrong));
        return new Failure(
                Failure.Kind.MALFORMED,
                "malformed_json",
                "The body is not JSON" + place(wrong) + ".",
                List.of(new Failure.Field(field(wrong), "is not JSON")));
    }

    /** 400: deeper or longer than anything that is meant well. */
    public static Failure outOfBounds(String field) {
        return new Failure(
                Failure.Kind.MALFORMED,
                "json_out_of_bounds",
                "The body nests too deeply, or a text, name or number in it is too long.",
                List.of(new Failure.Field(field, "is too deep or too long")));
    }

    private static Failure inside(String field, Failure inner) {
        var errors = inner.errors().stream()
                .map(error -> new Failure.Field(field + "." + error.field(), error.message()))
                .toList();
        return errors.isEmpty() ? Failure.invalid(field, inner.sentence()) : Failure.invalid(errors);
    }

    private static String message(JacksonException wrong) {
        if (wrong instanceof PropertyBindingException) return "is not a field that is known here";
        if (wrong instanceof InvalidNullException) return "must not be null";
        if (wrong instanceof MismatchedInputException mismatch) {
            var words = String.valueOf(mismatch.getOriginalMessage());
            if (words.startsWith("Missing required")) return "is required";
            if (words.startsWith(StrictText.UNKEEPABLE)) return StrictText.UNKEEPABLE;
            return "must be " + shape(mismatch.getTargetType());
        }
        return "has a value that is not valid";
    }

    private static String shape(@Nullable Class<?> type) {
        if (type == null) return "of another type";
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> String.valueOf(constant).toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
        if (type == String.class) return "a text";
        if (type == boolean.class || type == Boolean.class) return "true or false";
        if (List.of(int.class, Integer.class, long.class, Long.class).contains(type))
            return "a whole number within its range";
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) return "a number";
        if (Temporal.class.isAssignableFrom(type)) return "a date or time as ISO 8601 writes it";
        if (type.isArray() || Collection.class.isAssignableFrom(type)) return "a list";
        if (type.isRecord() || Map.class.isAssignableFrom(type)) return "an object";
        return "a valid " + type.getSimpleName();
    }

    /** The way to the field ("work[0].startDate"); "body" when it is the whole. */
    private static String field(JacksonException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getPropertyName() == null)
                path.append('[').append(step.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(plain(step.getPropertyName()));
        }
        if (path.length() > LONGEST) path.setLength(LONGEST);
        return path.isEmpty() ? "body" : path.toString();
    }

    private static String plain(String name) {
        return name.replaceAll("\\p{Cntrl}", "");
    }

    private static String place(JacksonException wrong) {
        var at = wrong.getLocation();
        return at == null || at.getLineNr() < 1
                ? ""
                : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
