package dev.sartor.generation.composers.llm;

import dev.sartor.generation.cv.WholeCv;
import dev.sartor.generation.keeping.Gatekeeper;
import dev.sartor.kernel.language.Languages;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.catalogue.Catalogue;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.model.draft.Line;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.report.Writing;
import dev.sartor.model.resume.Resume;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Has a model suggest what a résumé could say besides: skills that its lines show, a summary, what to do about a gap. */
public final class Suggester {
    private final Asking asking;
    private final Account account;
    private final ModelDrafter.Prompts prompts;

    /** Told while the model still writes; must return soon. What is not suggested is not told. */
    public interface Listener {
        /** @param shown lines of the person that name it, word for word */
        default void skill(String skill, List<String> shown) {}

        /** @param line proven by the facts that it stands on */
        default void line(Line line) {}

        /** @param facts what it speaks of, word for word */
        default void advice(String sentence, List<String> facts) {}

        /** What only the person can answer; it carries no number. */
        default void question(String question) {}
    }

    /**
     * What a job asks and the person does not show.
     *
     * @param sentence of the posting
     */
    public record Gap(String label, String sentence) {}

    public Suggester(ChatModel model, Catalogue catalogue, Fences fences, ModelDrafter.Prompts prompts) {
        this.account = new Account(model.name(), catalogue);
        this.asking = new Asking(model, fences, account);
        this.prompts = prompts;
    }

    /** @throws dev.sartor.llm.ModelFailed when no answer comes */
    public Writing skills(Resume resume, LocalDate today, Listener listener) {
        return ask("skills", resume, today, null, listener);
    }

    /** @throws dev.sartor.llm.ModelFailed when no answer comes */
    public Writing summary(Resume resume, LocalDate today, Listener listener) {
        return ask("summary", resume, today, null, listener);
    }

    /** @throws dev.sartor.llm.ModelFailed when no answer comes */
    public Writing gap(Resume resume, Gap gap, LocalDate today, Listener listener) {
        return ask("gap", resume, today, gap, listener);
    }

    private Writing ask(String what, Resume resume, LocalDate today, @Nullable Gap gap, Listener listener) {
        var language = Languages.orEnglish(Objects.requireNonNullElse(resume.language(), "en"));
        var facts = Facts.of(resume);
        var handles = new Handles(Alone.of(resume, facts, language, today));
        var keeper = Gatekeeper.of(facts, "", WholeCv.of(resume, language), YearMonth.from(today));
        var heard = new Suggested(handles, keeper, language.tag(), listener);
        var material = new Material().with("facts", Material.facts(handles));
        if (gap != null) material.with("what the job asks", gap.label() + "\n" + gap.sentence());
        var slots = Map.of("language", language.tag(), "longest", "" + Suggested.LONGEST_SUMMARY);
        asking.ask(prompts.of(what), slots, material, Schemas.REMARKS, heard.by(what));
        account.judged(heard.came(), heard.told(), 0);
        return account.told();
    }
}
