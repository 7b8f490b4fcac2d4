package dev.sartor.generation.composers.llm;

import dev.sartor.generation.Brief;
import dev.sartor.generation.Drafter;
import dev.sartor.generation.Panel;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.catalogue.Catalogue;
import dev.sartor.llm.steady.JointModel;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.report.Writing;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A drafter that asks a language model; whatever fails, the person's own words stand, and the report says so. */
public final class ModelDrafter implements Drafter {
    private static final String INSTEAD = " The documents are in your own words.";

    private final Prompts prompts;
    private final Account account;
    private final Asking asking;
    private final JointModel model;
    private final Consumer<Line> heard;

    /** The words in which a model is asked, by their names. */
    @FunctionalInterface
    public interface Prompts {
        PromptText of(String name);

        /** As they come with the program. */
        static Prompts standard() {
            return PromptText::standard;
        }
    }

    /** @param heard told every proven line of the CV and of the letter ("letter/1") while the model still writes, by either's
     *     thread; must return soon */
    public ModelDrafter(ChatModel model, Catalogue catalogue, Fences fences, Prompts prompts, Consumer<Line> heard) {
        this.prompts = prompts;
        this.heard = heard;
        this.account = new Account(model.name(), catalogue);
        this.model = new JointModel(model);
        this.asking = new Asking(this.model, fences, account);
    }

    @Override
    public Worded cv(Brief brief, Draft.Cv whole, Judge judge) {
        try {
            return new CvWording(brief, whole, judge)
                    .words(asking, prompts.of("cv"), prompts.of("repair"), account, heard);
        } catch (ModelFailed e) {
            account.note(e.fault().sentence() + INSTEAD);
            return new Worded(Map.of(), List.of());
        }
    }

    @Override
    public Lettered letter(Brief brief, Supplier<Draft.Letter> own, Judge judge) {
        try {
            return new LetterWording(brief, own, judge)
                    .words(asking, prompts.of("letter"), prompts.of("repair"), account, heard);
        } catch (ModelFailed e) {
            account.note(e.fault().sentence() + INSTEAD);
            return new Lettered(own.get(), List.of());
        }
    }

    @Override
    public Panel panel(Panel rules) {
        return new ModelPanel(asking, prompts, account, rules);
    }

    @Override
    public void stop() {
        model.stop();
    }

    @Override
    public Writing told() {
        return account.told();
    }
}
