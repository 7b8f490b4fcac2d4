package dev.sartor.identity.web;

import dev.sartor.identity.Accounts;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is. */
@RestController
class MeController {
    private final Accounts accounts;
    private final Transactions transactions;

    MeController(Accounts accounts, Transactions transactions) {
        this.accounts = accounts;
        this.transactions = transactions;
    }

    @GetMapping("/api/v1/me")
    Shown.Me me(Actor actor) {
        var account =
                transactions.apart(() -> accounts.byId(actor.account())).orElseThrow(() -> Failure.notFound("account"));
        return new Shown.Me(
                Shown.Person.of(account), new Shown.Workspace(actor.workspace().toString(), actor.role()));
    }
}
