package dev.sartor.generation.composers.llm;

import dev.sartor.generation.Brief;
import dev.sartor.generation.Drafter;
import dev.sartor.generation.Panel;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.catalogue.Catalogue;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.report.Writing;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A drafter that asks a language model; whatever fails, the person's own words stand, and the report says so. */
public final class ModelDrafter implements Drafter {
    private static final String INSTEAD = " The documents are in your own words.";

    private final Prompts prompts;
    private final Account account;
    private final Asking asking;
    private final Consumer<Line> heard;

    /** The words in which a model is asked. */
    public record Prompts(PromptText cv, PromptText letter, PromptText repair) {
        public static Prompts standard() {
            return new Prompts(PromptText.standard("cv"), PromptText.standard("letter"), PromptText.standard("repair"));
        }
    }

    /** @param heard told every proven line of the CV and of the letter ("letter/1") while the model still writes, by either's
     *     thread; must return soon */
    public ModelDrafter(ChatModel model, Catalogue catalogue, Fences fences, Prompts prompts, Consumer<Line> heard) {
        this.prompts = prompts;
        this.heard = heard;
        this.account = new Account(model.name(), catalogue);
        this.asking = new Asking(model, fences, account);
    }

    @Override
    public Worded cv(Brief brief, Draft.Cv whole, Judge judge) {
        try {
            return new CvWording(brief, whole, judge).words(asking, prompts.cv(), prompts.repair(), account, heard);
        } catch (ModelFailed e) {
            account.note(e.fault().sentence() + INSTEAD);
            return new Worded(Map.of(), List.of());
        }
    }

    @Override
    public Lettered letter(Brief brief, Draft.Letter own, Judge judge) {
        try {
            return new LetterWording(brief, own, judge)
                    .words(asking, prompts.letter(), prompts.repair(), account, heard);
        } catch (ModelFailed e) {
            account.note(e.fault().sentence() + INSTEAD);
            return new Lettered(own, List.of());
        }
    }

    @Override
    public Panel panel(Panel rules) {
        return new ModelPanel(asking, prompts.repair(), account, rules);
    }

    @Override
    public Writing told() {
        return account.told();
    }
}
