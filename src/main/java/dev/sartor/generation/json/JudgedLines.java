package dev.sartor.generation.json;

import dev.sartor.generation.gate.jsonl.JsonLines;
import dev.sartor.generation.keeping.TaxonomyNames;
import java.time.YearMonth;

/** Lines of JSON with facts in, lines of JSON with verdicts out. */
public final class JudgedLines {
    private final JsonLines lines;

    /**
     * @param language of the skills' names (BCP 47)
     * @param today the month in which "present" ends
     */
    public JudgedLines(String language, YearMonth today) {
        lines = new JsonLines(new TaxonomyNames(language), today);
    }

    /**
     * @param number of the line in its file, from 1
     * @throws dev.sartor.kernel.BadInput when the line is no case
     */
    public String judge(String json, int number) {
        return lines.judge(json, number);
    }

    /** Whether a judged line was proven. */
    public static boolean isProven(String judged) {
        return judged.contains("\"verdict\":\"proven\"");
    }
}
