package dev.sartor.generation.composers.llm;

import dev.sartor.generation.Panel;
import dev.sartor.llm.ModelFailed;
import dev.sartor.model.draft.Line;
import dev.sartor.model.report.Remark;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Readers who are a language model in three parts; where it fails, or says nothing, one who goes by rules reads instead. */
record ModelPanel(Asking asking, ModelDrafter.Prompts prompts, Account account, Panel rules) implements Panel {
    private static final String INSTEAD = " That reader went by rules.";

    @Override
    public Reading read(Seat seat, Sheet sheet) {
        try {
            var reading = new SeatReading(seat, sheet);
            var heard = asking.ask(
                    prompts.of(seat.id()), reading.slots(), material(reading, sheet), Schemas.REMARKS, o -> {});
            var said = reading.of(heard, new Mending(asking, prompts.of("repair"), reading.handles(), account));
            account.judged(reading.came(), reading.stood(), reading.mended());
            return said.remarks().isEmpty() ? rules.read(seat, sheet) : said;
        } catch (ModelFailed e) {
            account.note(e.fault().sentence() + INSTEAD);
            return rules.read(seat, sheet);
        }
    }

    private static Material material(SeatReading reading, Sheet sheet) {
        var material = new Material()
                .with("posting", sheet.brief().posting().text())
                .with("requirements", Material.requirements(sheet.brief(), reading.handles()))
                .with("facts", Material.facts(reading.handles()))
                .with("lines of the CV", lines(reading.lines()));
        if (!sheet.earlier().isEmpty()) material.with("what two readers said", earlier(reading, sheet));
        return material;
    }

    private static String lines(Map<String, Line> lines) {
        return lines.entrySet().stream()
                .map(each ->
                        each.getKey() + " " + Material.oneLine(each.getValue().text()))
                .collect(Collectors.joining("\n"));
    }

    private static String earlier(SeatReading reading, Sheet sheet) {
        return sheet.earlier().stream()
                .flatMap(remark -> reading.handle(remark.field()).map(handle -> told(handle, remark)).stream())
                .collect(Collectors.joining("\n"));
    }

    private static String told(String handle, Remark remark) {
        var instead = remark.instead();
        return remark.reader() + ", " + handle + ", "
                + remark.change().name().toLowerCase(Locale.ROOT) + ": " + Material.oneLine(remark.sentence())
                + (instead == null ? "" : " → " + Material.oneLine(instead.text()));
    }
}
