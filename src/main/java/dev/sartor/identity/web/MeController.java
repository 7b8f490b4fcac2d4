package dev.sartor.identity.web;

import dev.sartor.identity.Accounts;
import dev.sartor.identity.PasswordChange;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.Transactions;
import dev.sartor.platform.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is. */
@RestController
class MeController {
    private final Accounts accounts;
    private final PasswordChange passwords;
    private final Transactions transactions;

    MeController(Accounts accounts, PasswordChange passwords, Transactions transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    record OtherPassword(String current, String password) {}

    /** Signs out every other device. */
    @Needs(Role.VIEWER)
    @PutMapping("/api/v1/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(@RequestBody OtherPassword asked, Actor actor) {
        passwords.change(actor, asked.current(), asked.password());
    }

    @GetMapping("/api/v1/me")
    Shown.Me me(Actor actor) {
        var account =
                transactions.apart(() -> accounts.byId(actor.account())).orElseThrow(() -> Failure.notFound("account"));
        return new Shown.Me(
                Shown.Person.of(account), new Shown.Workspace(actor.workspace().toString(), actor.role()));
    }
}
