package dev.sartor.llm.settings;

import dev.sartor.llm.money.Budget;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a workspace wants of models.
 *
 * @param models in the order in which they are asked; none for the person's own words alone
 * @param monthlyBudget in US dollars
 * @param revision counts changes, from 0 for what nobody set
 */
public record ModelSettings(List<ModelChoice> models, BigDecimal monthlyBudget, long revision) {
    public static final ModelSettings NONE = new ModelSettings(List.of(), Budget.STANDARD, 0);

    public ModelSettings {
        models = List.copyOf(models);
    }
}
