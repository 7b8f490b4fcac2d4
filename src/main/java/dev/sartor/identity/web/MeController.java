package dev.sartor.identity.web;

import dev.sartor.identity.AccountErasure;
import dev.sartor.identity.Accounts;
import dev.sartor.identity.PasswordChange;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.Transactions;
import dev.sartor.platform.Needs;
import dev.sartor.platform.WithoutIdempotencyKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is. */
@RestController
class MeController {
    private final Accounts accounts;
    private final PasswordChange passwords;
    private final AccountErasure erasure;
    private final Transactions transactions;

    MeController(Accounts accounts, PasswordChange passwords, AccountErasure erasure, Transactions transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.erasure = erasure;
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

    record Farewell(String password) {}

    /** Deletes the account and everything that its workspace keeps. Nothing brings it back. */
    @Needs(Role.VIEWER)
    @WithoutIdempotencyKey
    @PostMapping("/api/v1/me/erasure")
    ResponseEntity<Void> erase(@RequestBody Farewell asked, Actor actor) {
        erasure.erase(actor, asked.password());
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, RefreshCookie.gone())
                .build();
    }

    @GetMapping("/api/v1/me")
    Shown.Me me(Actor actor) {
        var account =
                transactions.apart(() -> accounts.byId(actor.account())).orElseThrow(() -> Failure.notFound("account"));
        return new Shown.Me(
                Shown.Person.of(account), new Shown.Workspace(actor.workspace().toString(), actor.role()));
    }
}
