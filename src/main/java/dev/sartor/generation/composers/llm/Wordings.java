package dev.sartor.generation.composers.llm;

import dev.sartor.generation.composers.llm.Asking.Heard;
import dev.sartor.generation.composers.llm.json.Offer;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.generation.gate.Question;
import dev.sartor.generation.keeping.Gatekeeper;
import dev.sartor.kernel.language.Languages;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.catalogue.Catalogue;
import dev.sartor.llm.untrusted.Bait;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.model.draft.Line;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.report.Writing;
import dev.sartor.model.resume.Resume;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Has a model say one line of a person in other words; who listens hears only what the person's facts carry. */
public final class Wordings {
    private static final int OFFERS = 3;
    private static final int QUESTIONS = 2;

    private final Asking asking;
    private final Account account;
    private final ModelDrafter.Prompts prompts;

    /** Told while the model still writes; must return soon. */
    public interface Listener {
        /** @param line in other words, and what it stands on */
        void line(Line line);

        /** What only the person can answer; it carries no number. */
        void question(String question);
    }

    public Wordings(ChatModel model, Catalogue catalogue, Fences fences, ModelDrafter.Prompts prompts) {
        this.prompts = prompts;
        this.account = new Account(model.name(), catalogue);
        this.asking = new Asking(model, fences, account);
    }

    /**
     * @param fact whose words are to be others, one of the résumé's
     * @throws dev.sartor.llm.ModelFailed when no answer comes
     */
    public Writing suggest(Resume resume, Fact fact, LocalDate today, Listener listener) {
        var language = Languages.orEnglish(Objects.requireNonNullElse(resume.language(), "en"));
        var facts = Facts.of(resume);
        var handles = new Handles(Alone.near(resume, facts, fact, language, today));
        var handle = handles.of(fact.id()).orElseThrow();
        var keeper = Gatekeeper.of(facts, "", WholeCv.of(resume, language), YearMonth.from(today));
        var session = new Session(handles, handle, fact, keeper, listener);
        var material =
                new Material().with("facts", Material.facts(handles)).with("the line", Material.told(handle, fact));
        var slots = Map.of("language", language.tag(), "longest", "" + CvWording.LONGEST);
        asking.ask(prompts.of("wording"), slots, material, Schemas.REMARKS, session::hear);
        account.judged(session.came, session.told.size(), 0);
        return account.told();
    }

    /** One answer as it comes; a call that begins anew tells nothing twice. */
    private static final class Session {
        private final Handles handles;
        private final String handle;
        private final Line own;
        private final Gatekeeper keeper;
        private final Listener listener;
        private final Set<String> told = new HashSet<>();
        private final Set<String> asked = new HashSet<>();
        private int came;

        Session(Handles handles, String handle, Fact fact, Gatekeeper keeper, Listener listener) {
            this.handles = handles;
            this.handle = handle;
            this.own = new Line("suggestion", fact.text(), List.of(), true);
            this.keeper = keeper;
            this.listener = listener;
        }

        void hear(Heard heard) {
            var offer = heard.offers().getFirst();
            if (!offer.line().equals(handle)) return;
            if (offer.change().equals("say")) line(offer, heard.mark());
            else question(offer, heard.mark());
        }

        private void line(Offer offer, String mark) {
            came++;
            var trial = new Trial(keeper::judgement, Question.Kind.CV, (text, on) -> !Bait.isIn(text));
            trial.hear(handle, own.field(), offer, mark, own, CvWording.sources(handles, offer));
            for (var line : trial.stand().values())
                if (told.size() < OFFERS && told.add(line.text())) listener.line(line);
        }

        private void question(Offer offer, String mark) {
            Questions.of(offer, mark)
                    .filter(said -> asked.size() < QUESTIONS && asked.add(said))
                    .ifPresent(listener::question);
        }
    }
}
