package dev.sartor.llm.web;

import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Transactions;
import dev.sartor.llm.money.Budget;
import dev.sartor.llm.money.Ledger;
import dev.sartor.llm.settings.WorkspaceModels;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the workspace's models took this month, and what may still be spent. */
@RestController
class UsageController {
    private final Ledger ledger;
    private final WorkspaceModels models;
    private final Transactions transactions;
    private final Clock clock;

    UsageController(Ledger ledger, WorkspaceModels models, Transactions transactions, Clock clock) {
        this.ledger = ledger;
        this.models = models;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The month so far, in US dollars and tokens.
     *
     * @param state "fine", "near" (four fifths are spent) or "spent"
     */
    record Usage(Instant since, BigDecimal spent, BigDecimal monthlyBudget, String state, List<Ledger.Sum> models) {}

    @GetMapping("/api/v1/usage")
    Usage usage(Actor actor) {
        var since = Budget.monthOf(clock);
        var budget = models.budget(actor.workspace());
        var sums = transactions.in(actor.workspace(), () -> ledger.sums(actor.workspace(), since));
        return new Usage(since, budget.spent(), budget.limit(), budget.state().id(), sums);
    }
}
