package dev.sartor.generation.gate.jsonl;

import dev.sartor.generation.gate.Gate;
import dev.sartor.generation.gate.findings.Judgement;
import dev.sartor.generation.gate.names.SkillNames;
import java.time.YearMonth;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Judges lines given as JSON: in, a case a line; out, {@code {"id","verdict","reasons":[]}}. */
public final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final SkillNames names;
    private final YearMonth today;

    /** @param today the month in which "present" ends */
    public JsonLines(SkillNames names, YearMonth today) {
        this.names = names;
        this.today = today;
    }

    /**
     * @param number of the line in its file, from 1
     * @throws dev.sartor.kernel.BadInput when the line is not a case
     */
    public String judge(String json, int number) {
        var read = Cases.read(json, number, today);
        return written(read.id(), Gate.of(read.ground(), names).judge(read.question()));
    }

    private static String written(String id, Judgement judgement) {
        var out = JsonNodeFactory.instance.objectNode();
        out.put("id", id);
        out.put("verdict", judgement.verdict().name().toLowerCase(Locale.ROOT));
        var reasons = out.putArray("reasons");
        judgement.reasons().forEach(reasons::add);
        return JSON.writeValueAsString(out);
    }
}
