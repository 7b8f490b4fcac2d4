package dev.sartor.identity;

import dev.sartor.identity.passwords.PasswordRules;
import dev.sartor.identity.passwords.SlowHash;
import dev.sartor.identity.sessions.LockOut;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import java.time.Clock;
import java.util.Optional;

/** Takes people in, and lets back in those who are known. */
public final class Registration {
    private static final int LONGEST_NAME = 200;

    private final Accounts accounts;
    private final SignIns signIns;
    private final SlowHash hash;
    private final LockOut lockOut;
    private final Transactions transactions;
    private final Ulids ulids;
    private final Clock clock;
    private final String nobodysHash;

    public Registration(
            Accounts accounts,
            SignIns signIns,
            SlowHash hash,
            LockOut lockOut,
            Transactions transactions, Ulids ulids, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.hash = hash;
        this.lockOut = lockOut;
        this.transactions = transactions;
        this.ulids = ulids;
        this.clock = clock;
        this.nobodysHash = hash.of("of an account that does not exist");
    }

    /**
     * Makes an account with a workspace of its own, and signs it in.
     *
     * @throws Failure (422) for what the input lacks, (409) when the address has an account
     */
    public Admission signUp(String email, String password, String name, String device) {
        var address = new EmailAddress(email).text();
        PasswordRules.check("password", password, address);
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME || called.chars().anyMatch(Character::isISOControl)) {
            throw Failure.invalid("name", "must have 1 to " + LONGEST_NAME + " characters");
        }
        var kept = hash.of(password);
        var home = new WorkspaceId(ulids.next());
        var account = new Account(new AccountId(ulids.next()), address, called, home, false, null, clock.instant());
        return transactions.in(home, () -> {
            if (!accounts.add(account, kept)) {
                throw Failure.conflict("account_exists", "There is an account with this address; sign in instead.");
            }
            return signIns.begin(account, device);
        });
    }

    /** @throws Failure (401), the same for a wrong password and an unknown address */
    public Admission signIn(String email, String password, String device) {
        var address = new EmailAddress(email).text();
        lockOut.check(address);
        Optional<Accounts.Credential> known = transactions.apart(() -> accounts.credential(address));
        var matches = hash.matches(
                password, known.map(Accounts.Credential::passwordHash).orElse(nobodysHash));
        if (known.isEmpty() || !matches) {
            lockOut.failed(address);
            throw new Failure(
                    Failure.Kind.UNAUTHENTICATED,
                    "sign_in_refused",
                    "The address and the password do not belong together.");
        }
        return transactions.apart(() -> {
            lockOut.succeeded(address);
            return signIns.begin(known.get().account(), device);
        });
    }
}
