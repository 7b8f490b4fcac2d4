package dev.sartor.generation.composers.llm;

import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Reply;
import dev.sartor.llm.Usage;
import dev.sartor.llm.catalogue.Catalogue;
import dev.sartor.model.report.Writing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts what a model did for one tailoring; several threads may count. */
final class Account {
    private final ModelName asked;
    private final Catalogue catalogue;
    private final TreeSet<String> answered = new TreeSet<>();
    private final TreeSet<String> prompts = new TreeSet<>();
    private final TreeSet<String> faults = new TreeSet<>();
    private final List<String> notes = new ArrayList<>();
    private Usage usage = Usage.NONE;
    private @Nullable BigDecimal cost = BigDecimal.ZERO;
    private int offered;
    private int kept;
    private int mended;

    Account(ModelName asked, Catalogue catalogue) {
        this.asked = asked;
        this.catalogue = catalogue;
    }

    synchronized void book(String prompt, Reply reply) {
        answered.add(reply.by().toString());
        add(prompt, reply.by(), reply.usage());
    }

    synchronized void failed(String prompt, ModelFailed failure) {
        faults.add(failure.fault().id());
        add(prompt, asked, failure.usage());
    }

    private void add(String prompt, ModelName by, Usage used) {
        prompts.add(prompt);
        usage = usage.plus(used);
        var price = catalogue.of(by).cost(used).orElse(null);
        cost = cost == null || price == null ? null : cost.add(price);
    }

    synchronized void judged(int came, int stood, int mendedOfThem) {
        offered += came;
        kept += stood;
        mended += mendedOfThem;
    }

    synchronized void note(String sentence) {
        if (!notes.contains(sentence)) notes.add(sentence);
    }

    synchronized Writing told() {
        return new Writing(
                asked.toString(),
                List.copyOf(answered),
                List.copyOf(prompts),
                offered,
                kept,
                mended,
                usage.input() + usage.cacheRead() + usage.cacheWritten(),
                usage.output(),
                cost,
                List.copyOf(faults),
                notes);
    }
}
