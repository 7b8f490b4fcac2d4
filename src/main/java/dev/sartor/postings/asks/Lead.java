package dev.sartor.postings.asks;

import dev.sartor.postings.wording.Wording;
import java.util.regex.Pattern;

/** What leads to the thing asked and is none itself. */
final class Lead {
    private final Pattern seek;
    private final Pattern doings;

    Lead(Wording wording) {
        seek = wording.built(
                "seek",
                w -> "^\\W*" + w.alternatives("cue.seek") + "\\s(?:(?!" + w.alternatives("cue.seek.with") + "\\s)\\S+\\s+){1,12}?"
                        + w.alternatives("cue.seek.with") + "\\s+");
        doings = wording.built("doings", w -> {
            var doing = "(?:\\p{L}{2,}(?:ing|ed)|" + w.alternatives("verb.past") + ")";
            return "(?<!\\p{L})" + doing + "(?:,\\s+" + doing + ")+,?\\s+(?:and|or)\\s+" + doing + "\\s+";
        });
    }

    /** "We are looking for an engineer with a command of Go": where what is asked begins; 0 where nobody is looked for. */
    int sought(String sentence) {
        var lead = seek.matcher(sentence);
        return lead.find() ? lead.end() : 0;
    }

    /** "Experience designing, running and analysing A/B tests": where the thing begins that is done; 0 where no series is told. */
    int done(String clause) {
        var series = doings.matcher(clause);
        return series.find() ? series.end() : 0;
    }
}
