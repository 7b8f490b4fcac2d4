package dev.sartor.postings.asks;

import dev.sartor.postings.wording.Wording;
import java.util.regex.Pattern;

/** What leads to the thing asked and is none itself. */
final class Lead {
    private final Pattern seek;
    private final Pattern doings;
    private final Pattern roles;
    private final Pattern example;

    Lead(Wording wording) {
        seek = wording.built(
                "seek",
                w -> "^\\W*" + w.alternatives("cue.seek") + "\\s(?:(?!" + w.alternatives("cue.seek.with")
                        + "\\s)\\S+\\s+){1,12}?" + w.alternatives("cue.seek.with") + "\\s+");
        roles = wording.built("roles", w -> "(?<!\\p{L})(" + w.alternatives("role.nouns") + "\\s*)\\([^)]*\\)");
        example = wording.built("example", w -> "\\s*" + w.alternatives("cue.example") + "\\s+(?=\\S+)");
        doings = wording.built("doings", w -> {
            var doing = "(?:\\p{L}{2,}(?:ing|ed)|" + w.alternatives("verb.past") + ")";
            return "(?<!\\p{L})" + doing + "(?:,\\s+" + doing + ")+,?\\s+(?:and|or)\\s+" + doing + "\\s+";
        });
    }

    /** "Technical roles (e.g. engineers, analysts)" with the brackets blank: examples of roles are people, not skills. */
    String withoutRoles(String sentence) {
        return roles.matcher(sentence)
                .replaceAll(found -> found.group(1)
                        + " ".repeat(found.group().length() - found.group(1).length()));
    }

    /** "…, including variance reduction": where the thing begins that is an example; 0 where none is. */
    int example(String piece) {
        var opens = example.matcher(piece);
        return opens.lookingAt() ? opens.end() : 0;
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
