package dev.sartor.model.json;

import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Extras;
import dev.sartor.model.resume.Resume;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON Resume as text: lossless both ways for the person's own files, without ids and evidence for files that go out. */
public final class ResumeJson {
    /** Deep enough for any résumé, too shallow to exhaust a stack. */
    private static final int DEEPEST = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .defaultPrettyPrinter(indented())
            .build();

    private ResumeJson() {}

    /** @throws BadInput when the text is no JSON, or no object */
    public static Resume read(String json) {
        return new ResumeReader().read(tree(json));
    }

    /** A résumé from values in JSON Resume's shape, as {@link Extras} holds them; what has no place there becomes extras. */
    public static Resume of(Map<String, ? extends @Nullable Object> members) {
        return new ResumeReader().read(Fill.node(members));
    }

    /**
     * The members of a JSON object of any shape, as {@link Extras} holds them.
     *
     * @throws BadInput when the text is no JSON, or no object
     */
    public static Map<String, @Nullable Object> members(String json) {
        var node = tree(json);
        if (!node.isObject())
            throw new BadInput("This JSON is not a résumé: it is no object.", "Give a file in JSON Resume's shape.");
        return plain(node);
    }

    /** What {@link #write} writes, as {@link Extras} holds it. */
    public static Map<String, @Nullable Object> members(Resume resume) {
        return plain(new ResumeWriter(true).write(resume));
    }

    private static Map<String, @Nullable Object> plain(JsonNode object) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        object.properties().forEach(each -> out.put(each.getKey(), Fields.plain(each.getValue())));
        return out;
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            var at = e.getLocation();
            var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new BadInput("This is not valid JSON" + where + ".", "Mend it there, or export the résumé anew.");
        }
    }

    /** The whole résumé with ids and evidence under {@code x-sartor}, to be read again without loss. */
    public static String write(Resume resume) {
        return pretty(new ResumeWriter(true).write(resume));
    }

    /** The résumé for other people's eyes: no ids, no evidence. */
    public static String writeShown(Resume resume) {
        return pretty(new ResumeWriter(false).write(resume));
    }

    private static String pretty(Object tree) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    private static DefaultPrettyPrinter indented() {
        var indent = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    }
}
