package dev.sartor.cli.models;

import dev.sartor.generation.gate.truth.Mutants;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** A model that lies on purpose: it says the person's lines with one thing changed in each, and lies again when it is refused. */
public final class Liar implements ChatModel {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern FACT =
            Pattern.compile("(?m)^(F\\d+) \\[(?:work|projects|volunteer)[^]]*] (.{25,220})$");
    private static final Pattern REFUSED = Pattern.compile("(?m)^(R\\d+): (.+)$");

    private final Set<String> lies = ConcurrentHashMap.newKeySet();
    /** What it was shown: a lie about its own lie may come back to that. */
    private final Set<String> truths = ConcurrentHashMap.newKeySet();

    private final List<String> employers;
    private final String language;
    private final int round;

    /**
     * @param employers of the person, one put in another's place
     * @param round which of a line's lies is told
     */
    public Liar(List<String> employers, String language, int round) {
        this.employers = List.copyOf(employers);
        this.language = language;
        this.round = round;
    }

    @Override
    public ModelName name() {
        return new ModelName("scripted", "liar");
    }

    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        hearing.begins();
        var text = answer(prompt);
        hearing.hears(text);
        return new Reply(text, Usage.NONE, name());
    }

    /** All that it said, and that was not so. */
    public Set<String> lies() {
        return new TreeSet<>(lies);
    }

    private String answer(Prompt prompt) {
        boolean letter = prompt.task().equals("letter");
        var root = JSON.createObjectNode();
        var list = root.putArray(letter ? "sentences" : "lines");
        var pattern = prompt.task().equals("repair") ? REFUSED : FACT;
        FACT.matcher(prompt.user())
                .results()
                .forEach(found -> truths.add(spoken(found.group(2).strip())));
        pattern.matcher(prompt.user()).results().forEach(found -> tell(found.group(1), found.group(2), letter, list));
        return root.toString();
    }

    private void tell(String handle, String truth, boolean letter, ArrayNode list) {
        var all = new ArrayList<>(Mutants.of(truth.strip(), employers, language));
        if (all.isEmpty()) return;
        for (int i = 0; i < 2; i++) {
            var lie = all.get(Math.floorMod(truth.hashCode() + round * 2 + i, all.size()));
            var said = letter ? spoken(lie) : lie;
            if (!truths.contains(said) && !truths.contains(spoken(said))) lies.add(said);
            var offer = list.addObject()
                    .put(letter ? "paragraph" : "line", letter ? "1" : handle)
                    .put("text", said);
            offer.putArray("facts").add(handle);
            if (letter) offer.putArray("posting");
        }
    }

    private static String spoken(String line) {
        return "I " + line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }
}
