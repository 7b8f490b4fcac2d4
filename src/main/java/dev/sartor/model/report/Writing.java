package dev.sartor.model.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a language model had to do with the documents.
 *
 * @param asked the model that was wanted, "provider:model"
 * @param answered those that answered
 * @param prompts names and versions of the words they were asked in ("cv@1")
 * @param offered lines and sentences that came
 * @param kept those that the gate let through, mended ones included
 * @param mended those refused at first and proven at the second try
 * @param read tokens, and so is {@code written}
 * @param cost in US dollars; null where the price is not known
 * @param faults what went wrong, for programs ("over-budget"), each once
 * @param notes sentences on what went wrong and what was done instead
 */
public record Writing(
        String asked,
        List<String> answered,
        List<String> prompts,
        int offered,
        int kept,
        int mended,
        long read,
        long written,
        @Nullable BigDecimal cost,
        List<String> faults,
        List<String> notes) {
    public Writing {
        answered = List.copyOf(answered);
        prompts = List.copyOf(prompts);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}
