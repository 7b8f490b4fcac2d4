package dev.sartor.identity;

import dev.sartor.identity.passwords.SlowHash;
import dev.sartor.identity.sessions.LockOut;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.kernel.Transactions;
import java.util.Comparator;
import java.util.List;

/**
 * An account and all that its workspace keeps, gone at the word of the person it belongs to. What stays is the workspace's id
 * with its audit trail, which speaks of nobody any more.
 */
public final class AccountErasure {
    private final Accounts accounts;
    private final List<HoldsPersonalData> holders;
    private final SlowHash hash;
    private final LockOut lockOut;
    private final Post post;
    private final Transactions transactions;

    public AccountErasure(
            Accounts accounts,
            List<HoldsPersonalData> holders,
            SlowHash hash,
            LockOut lockOut,
            Post post,
            Transactions transactions) {
        this.accounts = accounts;
        this.holders = holders.stream()
                .sorted(Comparator.comparing(HoldsPersonalData::holdsForOthers))
                .toList();
        this.hash = hash;
        this.lockOut = lockOut;
        this.post = post;
        this.transactions = transactions;
    }

    /**
     * Everything or nothing; every session ends with it.
     *
     * @throws Failure (422) when the password is wrong, (409) when others work in the person's workspace, (403) when an API
     *     key speaks, (429) after too many wrong ones
     */
    public void erase(Actor actor, String password) {
        OpenSessions.needed(actor);
        var known = transactions
                .apart(() -> accounts.byId(actor.account()).flatMap(account -> accounts.credential(account.email())))
                .orElseThrow(() -> Failure.notFound("account"));
        var account = known.account();
        lockOut.check(account.email());
        if (!hash.matches(password, known.passwordHash())) {
            lockOut.failed(account.email());
            throw Failure.invalid("password", "is not the password that holds");
        }
        transactions.in(account.home(), () -> {
            if (accounts.isShared(account))
                throw Failure.conflict(
                        "workspace_shared", "Others work in your workspace. Hand it over to one of them first.");
            for (var holder : holders) holder.erase(account.home());
            accounts.remove(account);
            transactions.afterwards(() -> post.erased(account.email()));
        });
        lockOut.succeeded(account.email());
    }
}
