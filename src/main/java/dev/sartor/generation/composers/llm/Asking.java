package dev.sartor.generation.composers.llm;

import dev.sartor.generation.composers.llm.json.Offer;
import dev.sartor.generation.composers.llm.json.OfferStream;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Fault;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Schema;
import dev.sartor.llm.untrusted.Fences;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks a model in the words of a prompt, with material between marks, and hears its offers as they come. */
final class Asking {
    private static final int TOKENS = 6_000;

    private final ChatModel model;
    private final Fences fences;
    private final Account account;

    Asking(ChatModel model, Fences fences, Account account) {
        this.model = model;
        this.fences = fences;
        this.account = account;
    }

    /** What was heard, and the mark that must not come back. */
    record Heard(List<Offer> offers, String mark) {}

    /**
     * Offers in their order. A call that fails keeps what came whole before, where the answer was only cut.
     *
     * @param early told each offer as it comes, with the mark
     * @throws ModelFailed when there is no answer to use
     */
    Heard ask(PromptText text, Map<String, String> slots, Material material, Schema schema, Consumer<Heard> early) {
        var mark = fences.mark(text.id() + material.words());
        var offers = new ArrayList<Offer>();
        var stream = new OfferStream(offers::clear, offer -> {
            offers.add(offer);
            early.accept(new Heard(List.of(offer), mark));
        });
        var prompt = prompt(text, slots, material, schema, mark);
        try {
            var reply = model.reply(prompt, stream);
            account.book(text.id(), reply);
        } catch (ModelFailed e) {
            account.failed(text.id(), e);
            boolean usable = e.fault() instanceof Fault.CutShort && !offers.isEmpty();
            if (!usable) throw e;
        }
        return new Heard(List.copyOf(offers), mark);
    }

    private static Prompt prompt(
            PromptText text, Map<String, String> slots, Material material, Schema schema, String mark) {
        var all = new HashMap<>(slots);
        var identity = digest(text.said(slots) + "\u0002" + material.words() + "\u0002" + schema.json());
        all.put("mark", mark);
        return new Prompt(text.name(), text.id(), text.said(all), material.fenced(mark), schema, TOKENS, identity);
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
