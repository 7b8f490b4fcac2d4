package dev.sartor.profiles.web;

import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Failure;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.platform.MergePatch;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Bodies around a résumé: strict about what is ours, verbatim about what is the person's. */
final class ResumeBody {
    static final String NAME = "name";
    static final String RESUME = "resume";
    static final String JSON = "application/json";
    /** RFC 7396. */
    static final String PATCH = "application/merge-patch+json";

    private static final JsonMapper VERBATIM = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ResumeBody() {}

    /** @throws Failure (400) when the body is no JSON object */
    static Map<String, @Nullable Object> object(byte[] body) {
        return object(new String(body, StandardCharsets.UTF_8));
    }

    private static Map<String, @Nullable Object> object(String text) {
        try {
            return ResumeJson.members(text);
        } catch (BadInput e) {
            throw new Failure(Failure.Kind.MALFORMED, "malformed", e.what());
        }
    }

    /** An entry of one of its lists. */
    static Map<String, @Nullable Object> entry(Map<String, @Nullable Object> members) {
        ResumeShape.checkEntry(members);
        return members;
    }

    /** @throws Failure (422) for members that are not ours */
    static void only(Map<String, ?> body, Set<String> known) {
        var unknown = body.keySet().stream()
                .filter(key -> !known.contains(key))
                .map(key -> new Failure.Field(key, "is unknown here"))
                .toList();
        if (!unknown.isEmpty()) throw Failure.invalid(unknown);
    }

    static Resume resume(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map))
            throw Failure.invalid(RESUME, "must be an object in JSON Resume's shape");
        @SuppressWarnings("unchecked")
        var members = (Map<String, @Nullable Object>) map;
        ResumeShape.check(members, RESUME + ".");
        return ResumeJson.of(members);
    }

    static @Nullable String name(Map<String, ?> body) {
        var name = body.get(NAME);
        if (name == null || name instanceof String) return (String) name;
        throw Failure.invalid(NAME, "must be a text");
    }

    static Map<String, @Nullable Object> members(Resume resume) {
        return ResumeJson.members(resume);
    }

    /** What the body's patch (RFC 7396) makes of the object. */
    static Map<String, @Nullable Object> patched(Map<String, ?> current, byte[] patch) {
        object(patch);
        return object(MergePatch.merged(tree(VERBATIM.writeValueAsString(current)), tree(text(patch)))
                .toString());
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String json) {
        try {
            return VERBATIM.readTree(json);
        } catch (JacksonException e) {
            throw new Failure(Failure.Kind.MALFORMED, "malformed", "The body is not valid JSON.");
        }
    }
}
