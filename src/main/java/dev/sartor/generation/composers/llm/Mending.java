package dev.sartor.generation.composers.llm;

import dev.sartor.generation.composers.llm.Trial.Broken;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.untrusted.Spoken;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives a model its refused lines back once, with the gate's reasons. */
record Mending(Asking asking, PromptText text, Handles handles, Account account) {
    private static final int MOST = 20;

    /** @return how many were mended */
    int mend(Trial trial, Map<String, String> slots) {
        var broken = trial.broken();
        if (broken.isEmpty()) return 0;
        var asked = broken.subList(0, Math.min(MOST, broken.size()));
        var second = second(asked, slots);
        int before = trial.stand().size();
        for (var one : broken) {
            var words = second.get(one);
            if (words == null) trial.given(one);
            else trial.mended(one, words);
        }
        return trial.stand().size() - before;
    }

    private Map<Broken, Line> second(List<Broken> broken, Map<String, String> slots) {
        var out = new HashMap<Broken, Line>();
        try {
            var material = new Material().with("refused lines", told(broken)).with("facts", facts(broken));
            var heard = asking.ask(text, slots, material, Schemas.LINES, offer -> {});
            for (var offer : heard.offers()) {
                int number = number(offer.line());
                if (number < 1 || number > broken.size()) continue;
                var one = broken.get(number - 1);
                Spoken.of(offer.text(), heard.mark())
                        .ifPresent(said -> out.putIfAbsent(one, one.offered().saying(said)));
            }
        } catch (ModelFailed e) {
            account.note("Refused lines could not be mended: " + e.fault().sentence());
        }
        return out;
    }

    private String told(List<Broken> broken) {
        var text = new StringBuilder();
        for (int i = 0; i < broken.size(); i++) {
            var one = broken.get(i);
            text.append("R")
                    .append(i + 1)
                    .append(": ")
                    .append(one.offered().text())
                    .append("\n");
            for (var reason : one.why().reasons())
                text.append("  refused: ").append(reason).append("\n");
            text.append("  stands on: ")
                    .append(String.join(" ", cited(one.offered())))
                    .append("\n");
        }
        return text.toString();
    }

    private String facts(List<Broken> broken) {
        return broken.stream()
                .flatMap(one -> cited(one.offered()).stream())
                .distinct()
                .flatMap(handle ->
                        handles.fact(handle).stream().map(fact -> handle + " " + Material.oneLine(fact.text())))
                .collect(Collectors.joining("\n"));
    }

    private List<String> cited(Line line) {
        return line.sources().stream()
                .flatMap(source -> source instanceof Source.OfFact(String id) ? handles.of(id).stream() : null)
                .toList();
    }

    private static int number(String handle) {
        return handle.matches("R\\d{1,3}") ? Integer.parseInt(handle.substring(1)) : 0;
    }
}
