package dev.sartor.cli.models;

import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.Usage;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * A model by rules that means well: it says the first statement of each line of a CV, and in a letter the first statements of
 * the facts that speak for what is asked, in the first person.
 */
public final class Shortener implements ChatModel {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern FACT =
            Pattern.compile("(?m)^(F\\d+) \\[(?:work|projects|volunteer)(?:, ([^\\],]+))?[^]]*] (.{25,400})$");
    private static final Pattern SUPPORT = Pattern.compile("(?m)^\\S+ must: .* ← (F\\d+)");
    private static final Pattern END = Pattern.compile(";| – | — |\\. (?=\\p{Lu})");
    private static final int SENTENCES = 4;

    @Override
    public ModelName name() {
        return new ModelName("scripted", "shortener");
    }

    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        hearing.begins();
        var root = JSON.createObjectNode();
        switch (prompt.task()) {
            case "cv" -> lines(prompt.user(), root.putArray("lines"));
            case "letter" -> sentences(prompt.user(), root.putArray("sentences"));
            default -> root.putArray("lines");
        }
        var text = root.toString();
        hearing.hears(text);
        return new Reply(text, Usage.NONE, name());
    }

    private static void lines(String material, ArrayNode list) {
        FACT.matcher(material).results().forEach(fact -> {
            var first = first(fact.group(3));
            if (first.equals(fact.group(3).strip())) return;
            offer(list.addObject().put("line", fact.group(1)).put("text", first).putArray("facts"), fact);
        });
    }

    private static void sentences(String material, ArrayNode list) {
        var wanted = SUPPORT.matcher(material)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        FACT.matcher(material)
                .results()
                .filter(fact -> wanted.contains(fact.group(1)))
                .limit(SENTENCES)
                .forEach(fact -> {
                    var said = list.addObject().put("paragraph", "1").put("text", spoken(fact));
                    offer(said.putArray("facts"), fact);
                    said.putArray("posting");
                });
    }

    private static void offer(ArrayNode facts, MatchResult fact) {
        facts.add(fact.group(1));
    }

    private static String spoken(MatchResult fact) {
        var first = first(fact.group(3)).replaceFirst("\\.$", "");
        var said = "I " + first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1) + ".";
        return fact.group(2) == null ? said : "At " + fact.group(2) + " " + said;
    }

    /** Up to where another statement begins; the whole where what is left would say little. */
    private static String first(String text) {
        var end = END.matcher(text);
        return end.find() && end.start() >= 25 ? text.substring(0, end.start()).strip() : text.strip();
    }
}
