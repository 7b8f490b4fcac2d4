package dev.sartor.generation.composers.llm;

import dev.sartor.generation.Panel.Reading;
import dev.sartor.generation.Panel.Seat;
import dev.sartor.generation.Panel.Sheet;
import dev.sartor.generation.composers.llm.Asking.Heard;
import dev.sartor.generation.composers.llm.json.Offer;
import dev.sartor.generation.gate.Question;
import dev.sartor.llm.untrusted.Bait;
import dev.sartor.llm.untrusted.Plain;
import dev.sartor.llm.untrusted.Spoken;
import dev.sartor.model.draft.Line;
import dev.sartor.model.report.Remark;
import dev.sartor.model.report.Remark.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a model said from one seat, made of it what may be used: known lines, plain sentences, proven words. */
final class SeatReading {
    private static final int MOST = 12;
    private static final int LONGEST = 240;

    private final Seat seat;
    private final Sheet sheet;
    private final Handles handles;
    private final Map<String, Line> lines;
    private final Trial trial;
    private int mended;

    SeatReading(Seat seat, Sheet sheet) {
        this.seat = seat;
        this.sheet = sheet;
        this.handles = new Handles(sheet.brief());
        this.lines = Wordable.read(sheet.draft(), handles);
        this.trial = new Trial(sheet.judge(), Question.Kind.CV, (text, on) -> !Bait.isIn(text));
    }

    /** One remark a line: the first. */
    Reading of(Heard heard, Mending mending) {
        var first = new LinkedHashMap<String, Offer>();
        for (var offer : heard.offers())
            if (lines.containsKey(offer.line()) && first.size() < MOST) first.putIfAbsent(offer.line(), offer);
        for (var offer : first.values()) hear(offer, heard.mark());
        mended = mending.mend(trial, Map.of("document", "CV", "language", language()));
        var remarks = new ArrayList<Remark>();
        for (var offer : first.values()) remark(offer, heard.mark()).ifPresent(remarks::add);
        return new Reading(remarks, trial.refusals());
    }

    private void hear(Offer offer, String mark) {
        if (!offer.change().equals("say")) return;
        var own = lines.get(offer.line());
        if (own == null) return;
        trial.hear(offer.line(), own.field(), offer, mark, own, CvWording.sources(handles, offer));
    }

    private Optional<Remark> remark(Offer offer, String mark) {
        var own = lines.get(offer.line());
        if (own == null) return Optional.empty();
        return Spoken.of(offer.remark(), mark)
                .filter(said -> !Bait.isIn(said))
                .map(said -> new Remark(
                        seat.id(),
                        own.field(),
                        "said",
                        List.of(),
                        Plain.cut(said, LONGEST),
                        change(offer),
                        trial.stand().get(offer.line()),
                        false));
    }

    /** Words that were not proven leave the line as it is. */
    private Change change(Offer offer) {
        if (trial.stand().containsKey(offer.line())) return Change.SAY;
        return switch (offer.change()) {
            case "first" -> seat == Seat.SCEPTIC ? Change.NONE : Change.FIRST;
            case "drop" -> seat == Seat.OPTIMIST ? Change.NONE : Change.DROP;
            default -> Change.NONE;
        };
    }

    Map<String, String> slots() {
        return Map.of("language", language(), "longest", "" + CvWording.LONGEST);
    }

    private String language() {
        return sheet.brief().language().tag();
    }

    Handles handles() {
        return handles;
    }

    Map<String, Line> lines() {
        return lines;
    }

    Optional<String> handle(String field) {
        return lines.entrySet().stream()
                .filter(each -> each.getValue().field().equals(field))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    int came() {
        return trial.came();
    }

    int stood() {
        return trial.stand().size();
    }

    int mended() {
        return mended;
    }
}
