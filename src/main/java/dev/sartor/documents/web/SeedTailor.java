package dev.sartor.documents.web;

import dev.sartor.documents.Order;
import dev.sartor.generation.shown.AsShown;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.postings.Postings;
import dev.sartor.rendering.template.Templates;
import dev.sartor.tailoring.Progress;
import dev.sartor.tailoring.Tailoring;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tailors at once and gives the CV's content. */
@Component
class SeedTailor {
    private final Clock clock;
    private final JsonMapper json;

    SeedTailor(Clock clock, JsonMapper json) {
        this.clock = clock;
        this.json = json;
    }

    /** @param template one of ours, else the classic one: the seeds' had names of their own */
    JsonNode cv(Resume resume, String posting, @Nullable String template) {
        var known = template != null && Templates.all().contains(template) ? template : "classic";
        var order = new Order(known, null, 2, null, "plain", LocalDate.now(clock), List.of("md"), false, false);
        var made =
                Tailoring.tailor(resume, Postings.read(posting), order.options(null), Progress.NONE, System::nanoTime);
        return json.readTree(ResumeJson.writeShown(AsShown.of(made.cv(), resume)));
    }
}
