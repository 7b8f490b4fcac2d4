package dev.sartor.postings.boards.reading;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.posting.Around;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Salary;
import dev.sartor.model.posting.Years;
import dev.sartor.postings.Postings;
import dev.sartor.postings.layout.PageReader;
import dev.sartor.postings.pay.Pay;
import dev.sartor.postings.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A posting as its board tells it: fields where there are some, and its text; null where it does not say.
 *
 * @param traces ids and addresses by which it can be told from its neighbours
 * @param text plain, with headings and "- " before what stands in lists
 * @param more more text of the same page, for when the text alone asks for nothing
 */
public record Posted(
        List<String> traces,
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String country,
        JobPosting.@Nullable WorkMode workMode,
        JobPosting.@Nullable EmploymentType employmentType,
        @Nullable Salary salary,
        JobPosting.@Nullable Seniority seniority,
        @Nullable Years years,
        String text,
        String more,
        Beside beside) {
    /** Letters of a text that says little else than the terms. */
    private static final int LITTLE = 200;

    public Posted {
        traces = List.copyOf(traces);
        // boards without a field for it write it where the place would stand
        if (workMode == null
                && location != null
                && location.toLowerCase(Locale.ROOT).contains("remote")) workMode = JobPosting.WorkMode.REMOTE;
    }

    /** Whether it is said for programs that this is a posting. */
    public boolean isMarked() {
        return beside.isMarked();
    }

    public boolean saysMuch() {
        return Math.max(text.length(), more.length()) >= LITTLE;
    }

    public boolean isTracedBy(String job) {
        return traces.stream().anyMatch(trace -> trace.equals(job) || trace.contains("/" + job));
    }

    /** The text read as any posting's, with what the fields say before what the text says. */
    public JobPosting read() {
        var read = readText(text);
        if ((read == null || read.requirements().isEmpty()) && !more.isBlank()) {
            var again = readText(more);
            if (again != null) read = again;
        }
        return read == null ? bare() : over(read);
    }

    private @Nullable JobPosting readText(String body) {
        try {
            return Postings.read(whole(body));
        } catch (BadInput e) {
            return null;
        }
    }

    private String whole(String body) {
        var head = Stream.of(title, company, location).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return head.isEmpty() ? body : head + "\n\n" + body;
    }

    private JobPosting over(JobPosting p) {
        return new JobPosting(
                p.text(),
                p.language(),
                title == null ? p.title() : title,
                company == null ? p.company() : company,
                location == null ? p.location() : location,
                country == null ? p.country() : country,
                workMode == null ? p.workMode() : workMode,
                employmentType == null ? p.employmentType() : employmentType,
                salary == null ? p.salary() : salary,
                p.seniority() == null ? seniority : p.seniority(),
                p.years() == null ? years : p.years(),
                p.requirements(),
                p.companySpans(),
                around(p.around()));
    }

    /** A posting that asks for nothing in words: only its fields are known. */
    private JobPosting bare() {
        var rung = title == null ? null : Rungs.of(title);
        boolean little = text.length() < LITTLE;
        var type = employmentType == null && little ? JobObject.type(text) : employmentType;
        var pay = salary == null && little
                ? Wording.LANGUAGES.stream()
                        .map(Wording::of)
                        .flatMap(wording -> new Pay(wording, country).read(PageReader.read(text, wording)).stream())
                        .max(Comparator.comparing(found -> found.period() != null))
                        .orElse(null)
                : salary;
        return new JobPosting(
                whole(text),
                "en",
                title,
                company,
                location,
                country,
                workMode,
                type,
                pay,
                rung == null ? seniority : rung,
                years,
                List.of(),
                List.of(),
                around(Around.NOTHING));
    }

    private Around around(Around read) {
        var aside = Stream.concat(beside.hidden().stream(), read.setAside().stream())
                .distinct()
                .toList();
        var closes = beside.closes() == null ? read.closes() : beside.closes();
        return new Around(closes, read.contact(), read.benefits(), read.employer(), aside);
    }
}
