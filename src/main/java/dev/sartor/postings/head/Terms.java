package dev.sartor.postings.head;

import dev.sartor.model.posting.JobPosting.EmploymentType;
import dev.sartor.model.posting.JobPosting.Seniority;
import dev.sartor.model.posting.JobPosting.WorkMode;
import dev.sartor.postings.layout.Page;
import dev.sartor.postings.layout.SectionKind;
import dev.sartor.postings.layout.Sentence;
import dev.sartor.postings.wording.Wording;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads where the work is done, by which contract and on which rung. */
public final class Terms {
    private final Wording wording;

    public Terms(Wording wording) {
        this.wording = wording;
    }

    /** The head's words count as they stand; further down only words such as "remote position". */
    public Optional<WorkMode> mode(Page page) {
        for (var line : page.head()) {
            var found = mode(line.text());
            if (found.isPresent()) return found;
        }
        for (var sentence : page.sentences()) {
            boolean field =
                    sentence.kind() == SectionKind.HEAD && sentence.text().length() <= 60;
            var told = field ? mode(sentence.text()) : Optional.<WorkMode>empty();
            if (told.isPresent()) return told;
            var found = speaksOfTerms(sentence)
                    ? modeInProse(sentence.text()).or(() -> alone(sentence.text(), this::mode))
                    : Optional.<WorkMode>empty();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** What a sentence lists between commas and says of nothing else. */
    private <T> Optional<T> alone(String text, Function<String, Optional<T>> reader) {
        var parts = text.split("[,;:|·.]\\s*");
        if (parts.length < 2) return Optional.empty();
        return Arrays.stream(parts)
                .filter(part -> !part.isBlank() && only(part))
                .flatMap(part -> reader.apply(part).stream())
                .findFirst();
    }

    private static boolean speaksOfTerms(Sentence sentence) {
        return switch (sentence.kind()) {
            case HEAD, ROLE, OTHER, PAY, BENEFITS, COMPANY, APPLY -> true;
            case DUTIES, MUST, NICE, SKILLS, TRAITS, LEGAL -> false;
        };
    }

    Optional<WorkMode> mode(String words) {
        var text = wording.pattern("mode.not").matcher(words).replaceAll(" ");
        if (wording.pattern("mode.hybrid").matcher(text).find()) return Optional.of(WorkMode.HYBRID);
        if (wording.pattern("mode.onsite").matcher(text).find()
                && !wording.pattern("mode.remote.plain").matcher(text).find()) return Optional.of(WorkMode.ONSITE);
        if (wording.pattern("mode.remote").matcher(text).find()) return Optional.of(WorkMode.REMOTE);
        return Optional.empty();
    }

    private Optional<WorkMode> modeInProse(String words) {
        var text = wording.pattern("mode.not").matcher(words).replaceAll(" ");
        if (near("mode.hybrid").matcher(text).find()) return Optional.of(WorkMode.HYBRID);
        if (near("mode.remote.plain").matcher(text).find()) return Optional.of(WorkMode.REMOTE);
        return near("mode.onsite").matcher(text).find() ? Optional.of(WorkMode.ONSITE) : Optional.empty();
    }

    /** The key's words with "fully" before or "position" behind them; long phrases speak for themselves. */
    private Pattern near(String key) {
        return wording.built(
                "near." + key,
                w -> "(?<!\\p{L})(?:" + w.alternatives("mode.fully") + "\\s+" + w.alternatives(key)
                        + "|" + w.alternatives(key) + "[\\s-]+(?:\\p{L}+\\s+)?" + w.alternatives("mode.with")
                        + "|" + w.alternatives(key + ".alone") + ")(?!\\p{L})");
    }

    /** From the head, or from lines and sentences that speak of the contract. */
    public Optional<EmploymentType> type(Page page) {
        for (var line : page.head()) {
            var found = type(line.text());
            if (found.isPresent()) return found;
        }
        for (var sentence : page.sentences()) {
            boolean terms = speaksOfTerms(sentence)
                    && wording.pattern("type.near").matcher(sentence.text()).find();
            var found = terms
                    ? type(sentence.text())
                    : speaksOfTerms(sentence) ? alone(sentence.text(), this::type) : Optional.<EmploymentType>empty();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private Optional<EmploymentType> type(String line) {
        var words = wording.pattern("type.not").matcher(line).replaceAll(" ");
        if (says("type.intern", words)) return Optional.of(EmploymentType.INTERN);
        if (says("type.contractor", words)) return Optional.of(EmploymentType.CONTRACTOR);
        if (says("type.volunteer", words)) return Optional.of(EmploymentType.VOLUNTEER);
        if (says("type.perdiem", words)) return Optional.of(EmploymentType.PER_DIEM);
        if (says("type.full", words)) return Optional.of(EmploymentType.FULL_TIME);
        if (says("type.part", words)) return Optional.of(EmploymentType.PART_TIME);
        return says("type.temporary", words) ? Optional.of(EmploymentType.TEMPORARY) : Optional.empty();
    }

    /** By the title's words; "Manager" names a task, not a rung. */
    public Optional<Seniority> seniority(String title) {
        var text = wording.pattern("level.not").matcher(title).replaceAll(" ");
        for (var level : Seniority.values()) {
            if (level == Seniority.MANAGER) continue;
            if (says("level." + level.name().toLowerCase(java.util.Locale.ROOT), text)) return Optional.of(level);
        }
        return Optional.empty();
    }

    private boolean says(String key, String words) {
        return wording.pattern(key).matcher(words).find();
    }

    /** Whether the words are about mode or contract and nothing else. */
    boolean only(String words) {
        var rest = words;
        for (var key : new String[] {
            "mode.hybrid",
            "mode.remote",
            "mode.onsite",
            "mode.with",
            "type.full",
            "type.part",
            "type.temporary",
            "type.contractor",
            "type.intern",
            "type.near",
            "lead.joint"
        }) rest = wording.pattern(key).matcher(rest).replaceAll(" ");
        return rest.chars().noneMatch(Character::isLetter);
    }
}
